package org.waymark.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.platform.machine.Sha256;
import org.waymark.report.ReportVersion.Key;
import org.waymark.report.ReportVersion.Which;

/** Keeps the report as it was sent, and gives it back word for word. */
@Component
public class FrozenReports {

    private final ReportVersionRepository versions;
    private final ReportRenderer renderer;
    private final Clock clock;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    FrozenReports(ReportVersionRepository versions, ReportRenderer renderer, Clock clock) {
        this.versions = versions;
        this.renderer = renderer;
        this.clock = clock;
    }

    /** @param document {@code draft.html}, {@code draft.pdf}, {@code final.html} or {@code final.pdf} */
    public static String address(String inspectionId, String document) {
        return "/camunda/api/waymark/inspections/" + inspectionId + "/report/" + document;
    }

    public void freeze(String inspectionId, Which which, ReportContent content) {
        String text = write(content);
        versions.save(new ReportVersion(
                new Key(inspectionId, which), text, Sha256.hex(text), page(which, content), clock.instant()));
    }

    private String page(Which which, ReportContent content) {
        return which == Which.DRAFT ? renderer.draft(content) : renderer.underEmbargo(content);
    }

    /** Keeps the page of a report that was sent before pages were kept. */
    public void keepPage(ReportVersion version) {
        if (version.page() == null) {
            version.kept(page(version.key().stage(), read(version)));
        }
    }

    /**
     * The page as it was sent.
     *
     * @param at when it was
     */
    public record Sent(String page, Instant at) {}

    public Optional<Sent> sent(String inspectionId, Which which) {
        return versions.findById(new Key(inspectionId, which))
                .map(version -> new Sent(version.page(), version.frozenAt()));
    }

    public String write(ReportContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The report " + content.reference() + " cannot be kept.", unwritable);
        }
    }

    public Optional<ReportContent> find(String inspectionId, Which which) {
        return versions.findById(new Key(inspectionId, which)).map(this::read);
    }

    /**
     * @throws IllegalStateException when it was not sent yet
     */
    public ReportContent get(String inspectionId, Which which) {
        return find(inspectionId, which)
                .orElseThrow(() -> new IllegalStateException("The report was not sent yet as " + which + "."));
    }

    private ReportContent read(ReportVersion version) {
        return read(version.content());
    }

    public ReportContent read(String content) {
        try {
            return json.readValue(content, ReportContent.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept report cannot be read.", unreadable);
        }
    }
}
