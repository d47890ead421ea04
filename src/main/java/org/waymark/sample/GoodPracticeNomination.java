package org.waymark.sample;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/**
 * A case that the authority names as an example of good practice. Kept by the authority's identifier of the child,
 * since the lists may not have come yet; one that the lists turn out not to hold is withdrawn with the reason, not
 * lost.
 */
@Entity
class GoodPracticeNomination extends KeptRow {

    private String inspectionId;
    private String uniqueId;
    private String reason;
    private String nominatedBy;
    private Instant nominatedAt;
    private int place;
    private String withdrawn;

    protected GoodPracticeNomination() {}

    /** @param place in the authority's order, from 0: the later ones are in reserve */
    GoodPracticeNomination(String inspectionId, int place, String uniqueId, String reason, String by, Instant at) {
        super(UUID.randomUUID());
        this.place = place;
        this.inspectionId = inspectionId;
        this.uniqueId = uniqueId;
        this.reason = reason;
        this.nominatedBy = by;
        this.nominatedAt = at;
    }

    void withdraw(String why) {
        withdrawn = why;
    }

    boolean stands() {
        return withdrawn == null;
    }

    String uniqueId() {
        return uniqueId;
    }

    String reason() {
        return reason;
    }
}
