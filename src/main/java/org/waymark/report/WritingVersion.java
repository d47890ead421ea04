package org.waymark.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The authors' words as they stood once, kept whole. */
@Entity
@Table(name = "report_writing")
class WritingVersion {

    enum Occasion {
        WRITTEN("Written"),
        ANSWERED("Comments of the authority worked in");

        private final String words;

        Occasion(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @EmbeddedId
    private Key key;

    private String byUser;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private String content;

    protected WritingVersion() {}

    WritingVersion(Key key, String byUser, Instant writtenAt, Occasion occasion, String content) {
        this.key = key;
        this.byUser = byUser;
        this.writtenAt = writtenAt;
        this.occasion = occasion;
        this.content = content;
    }

    int number() {
        return key.number();
    }

    String byUser() {
        return byUser;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Occasion occasion() {
        return occasion;
    }

    String content() {
        return content;
    }

    @Embeddable
    record Key(String inspectionId, int number) implements Serializable {}
}
