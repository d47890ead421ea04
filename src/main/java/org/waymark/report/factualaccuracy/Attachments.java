package org.waymark.report.factualaccuracy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.report.ReportSettings;

/** The files that the authority, or another inspected body, attaches to its comments on the draft. */
@Service
@Transactional
public class Attachments {

    private static final int MOST = 50;

    private final AttachmentRepository files;
    private final ReportSettings settings;
    private final Clock clock;

    Attachments(AttachmentRepository files, ReportSettings settings, Clock clock) {
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A file as a form offers it.
     *
     * @param value its id
     * @param label its name and size
     */
    public record Offered(String value, String label, String href) {}

    /**
     * Keeps a file that somebody attaches.
     *
     * @param organisation of those beside the local authority, whose file it is; null for the authority's
     * @return all files of theirs
     * @throws RefusedAnswers when the file may not be attached
     */
    @WriteTransaction
    List<Offered> keep(String inspectionId, UUID organisation, String name, byte[] content, String user) {
        AttachedFile file =
                AttachedFile.of(name, content, settings.largestAttachment().toBytes());
        if (lines(inspectionId, one -> Objects.equals(one, organisation)).size() >= MOST) {
            throw RefusedAnswers.of("attachments", "At most " + MOST + " files can be attached. Put several into one.");
        }
        files.saveAndFlush(new Attachment(inspectionId, organisation, file, user, clock.instant()));
        return of(inspectionId, one -> Objects.equals(one, organisation));
    }

    /** @throws RefusedAnswers when a file of so many bytes may not be attached */
    public void requireSmall(String name, long bytes) {
        AttachedFile.requireSmall(name, bytes, settings.largestAttachment().toBytes());
    }

    /** @param whose of which organisations beside the local authority; null is asked for the authority's own */
    @Transactional(readOnly = true)
    public List<Offered> of(String inspectionId, Predicate<UUID> whose) {
        return lines(inspectionId, whose).stream()
                .map(line -> new Offered(
                        line.id().toString(),
                        line.fileName() + ", " + size(line.size()),
                        address(inspectionId, line.id())))
                .toList();
    }

    private List<AttachmentRepository.AttachmentLine> lines(String inspectionId, Predicate<UUID> whose) {
        return files.linesOf(inspectionId).stream()
                .filter(line -> whose.test(line.organisation()))
                .toList();
    }

    public static String address(String inspectionId, UUID id) {
        return "/camunda/api/waymark/inspections/" + inspectionId + "/attachments/" + id;
    }

    private static String size(int bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, bytes / 1024) + " KB"
                : String.format(Locale.UK, "%.1f MB", bytes / (1024.0 * 1024));
    }

    /** A file of this inspection; empty when it has none of this id. */
    @Transactional(readOnly = true)
    public Optional<Attachment> find(String inspectionId, String id) {
        return idIn(id).flatMap(known -> files.findByIdAndInspectionId(known, inspectionId));
    }

    /** The id of a file of this inspection and this body; null when it has none of this id. */
    @Transactional(readOnly = true)
    public UUID idOf(String inspectionId, UUID organisation, String id) {
        return idIn(id).filter(known -> lines(inspectionId, one -> Objects.equals(one, organisation)).stream()
                        .anyMatch(line -> line.id().equals(known)))
                .orElse(null);
    }

    private static Optional<UUID> idIn(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
