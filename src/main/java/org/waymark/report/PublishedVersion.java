package org.waymark.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One version of a published report, kept as it was. */
@Entity
@Table(name = "published_version")
class PublishedVersion {

    @EmbeddedId
    private Key key;

    private String whatChanged;
    private String byUser;
    private Instant publishedAt;
    private LocalDate publishedOn;
    private String content;
    private String contentHash;
    private byte[] pdf;

    protected PublishedVersion() {}

    PublishedVersion(Key key, String content, String contentHash, Instant publishedAt, LocalDate publishedOn) {
        this.key = key;
        this.content = content;
        this.contentHash = contentHash;
        this.publishedAt = publishedAt;
        this.publishedOn = publishedOn;
    }

    /** @param whatChanged since the version before */
    void corrects(String whatChanged, String byUser) {
        this.whatChanged = whatChanged;
        this.byUser = byUser;
    }

    void printed(byte[] pdf) {
        this.pdf = pdf;
    }

    int number() {
        return key.number();
    }

    String content() {
        return content;
    }

    byte[] pdf() {
        return pdf;
    }

    @Embeddable
    record Key(String inspectionId, int number) implements Serializable {}
}
