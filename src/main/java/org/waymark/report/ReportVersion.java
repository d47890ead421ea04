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
class ReportVersion {

    enum Which {
        DRAFT,
        FINAL
    }

    @EmbeddedId
    private Key key;

    private String content;
    private String contentHash;
    private Instant frozenAt;

    protected ReportVersion() {}

    ReportVersion(Key key, String content, String contentHash, Instant frozenAt) {
        this.key = key;
        this.content = content;
        this.contentHash = contentHash;
        this.frozenAt = frozenAt;
    }

    String content() {
        return content;
    }

    String contentHash() {
        return contentHash;
    }

    @Embeddable
    record Key(String inspectionId, @Enumerated(EnumType.STRING) Which stage) implements Serializable {}
}
