package org.waymark.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The report as it was sent, word for word. */
@Entity
@Table(name = "report_version")
public class ReportVersion {

    public enum Which {
        DRAFT,
        FINAL
    }

    @EmbeddedId
    private Key key;

    private String content;
    private String contentHash;
    private Instant frozenAt;
    private String page;

    protected ReportVersion() {}

    ReportVersion(Key key, String content, String contentHash, String page, Instant frozenAt) {
        this.key = key;
        this.content = content;
        this.contentHash = contentHash;
        this.page = page;
        this.frozenAt = frozenAt;
    }

    String content() {
        return content;
    }

    Key key() {
        return key;
    }

    /** The page that was sent. */
    String page() {
        return page;
    }

    /** The page of one that was sent before pages were kept. */
    void kept(String page) {
        this.page = page;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    String contentHash() {
        return contentHash;
    }

    @Embeddable
    public record Key(
            String inspectionId,
            @Enumerated(EnumType.STRING) Which stage) implements Serializable {}
}
