package org.waymark.inspection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A day that deadlines are counted from or met by. */
@Entity
class Milestone {

    @EmbeddedId
    private Key key;

    private LocalDate onDay;
    private Instant at;

    protected Milestone() {}

    Milestone(String inspectionId, String name, LocalDate onDay, Instant at) {
        this.key = new Key(inspectionId, name);
        this.onDay = onDay;
        this.at = at;
    }

    String inspectionId() {
        return key.inspectionId();
    }

    String name() {
        return key.name();
    }

    LocalDate onDay() {
        return onDay;
    }

    void correct(LocalDate day, Instant correctedAt) {
        onDay = day;
        at = correctedAt;
    }

    @Embeddable
    record Key(String inspectionId, String name) implements Serializable {}
}
