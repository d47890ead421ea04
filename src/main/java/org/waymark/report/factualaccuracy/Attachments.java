package org.waymark.report.factualaccuracy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.report.ReportSettings;

/** The files that the authority attaches to its comments on the draft. */
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
     * @return all files of the inspection
     * @throws RefusedAnswers when the file may not be attached
     */
    @WriteTransaction
    List<Offered> keep(String inspectionId, String name, byte[] content, String user) {
        AttachedFile file =
                AttachedFile.of(name, content, settings.largestAttachment().toBytes());
        if (files.linesOf(inspectionId).size() >= MOST) {
            throw RefusedAnswers.of("attachments", "At most " + MOST + " files can be attached. Put several into one.");
        }
        files.saveAndFlush(new Attachment(inspectionId, file, user, clock.instant()));
        return of(inspectionId);
    }

    /** @throws RefusedAnswers when a file of so many bytes may not be attached */
    public void requireSmall(String name, long bytes) {
        AttachedFile.requireSmall(name, bytes, settings.largestAttachment().toBytes());
    }

    @Transactional(readOnly = true)
    public List<Offered> of(String inspectionId) {
        return files.linesOf(inspectionId).stream()
                .map(line -> new Offered(
                        line.id().toString(),
                        line.fileName() + ", " + size(line.size()),
                        address(inspectionId, line.id())))
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

    /** The id of a file of this inspection; null when it has none of this id. */
    @Transactional(readOnly = true)
    public UUID idOf(String inspectionId, String id) {
        return idIn(id).filter(known -> files.linesOf(inspectionId).stream()
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
