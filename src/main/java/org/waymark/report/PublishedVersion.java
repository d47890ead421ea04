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
public class PublishedVersion {

    @EmbeddedId
    private Key key;

    private String whatChanged;
    private String byUser;
    private Instant publishedAt;
    private LocalDate publishedOn;
    private String content;
    private String contentHash;
    private byte[] pdf;
    private String page;

    protected PublishedVersion() {}

    public PublishedVersion(Key key, String content, String contentHash, Instant publishedAt, LocalDate publishedOn) {
        this.key = key;
        this.content = content;
        this.contentHash = contentHash;
        this.publishedAt = publishedAt;
        this.publishedOn = publishedOn;
    }

    /** @param whatChanged since the version before */
    public void corrects(String whatChanged, String byUser) {
        this.whatChanged = whatChanged;
        this.byUser = byUser;
    }

    /** @param pdf of the same page */
    public void printed(String page, byte[] pdf) {
        this.page = page;
        this.pdf = pdf;
    }

    /** The page of a version that was published before pages were kept. */
    public void kept(String page) {
        if (this.page != null) {
            throw new IllegalStateException("The page of this version is kept already, and stays as it is.");
        }
        this.page = page;
    }

    int number() {
        return key.number();
    }

    public String content() {
        return content;
    }

    /** As the public reads it. */
    public String page() {
        return page;
    }

    public byte[] pdf() {
        return pdf;
    }

    @Embeddable
    public record Key(String inspectionId, int number) implements Serializable {}
}
