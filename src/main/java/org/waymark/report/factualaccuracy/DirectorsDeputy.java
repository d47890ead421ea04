package org.waymark.report.factualaccuracy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** Somebody of the director's office was named to submit in the director's place, or nobody is any more. */
@Entity
@Table(name = "factual_accuracy_deputy")
class DirectorsDeputy extends KeptRow {

    private String inspectionId;
    private String userId;
    private String reason;
    private String namedBy;
    private Instant namedAt;

    protected DirectorsDeputy() {}

    /** @param userId null when nobody is the deputy from now on */
    DirectorsDeputy(String inspectionId, String userId, String reason, String namedBy, Instant namedAt) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.userId = userId;
        this.reason = reason;
        this.namedBy = namedBy;
        this.namedAt = namedAt;
    }

    String userId() {
        return userId;
    }

    String reason() {
        return reason;
    }

    String namedBy() {
        return namedBy;
    }

    Instant namedAt() {
        return namedAt;
    }
}
