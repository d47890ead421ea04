package org.waymark.casework;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.waymark.platform.engine.KeptRow;

/** A further stage of the framework that the lead added to a case, and why. */
@Entity
@Immutable
public class StageAddition extends KeptRow {

    private String caseId;
    private String stage;
    private String reason;
    private String byUser;
    private Instant at;

    protected StageAddition() {}

    public StageAddition(String caseId, String stage, String reason, String byUser, Instant at) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.stage = stage;
        this.reason = reason;
        this.byUser = byUser;
        this.at = at;
    }

    public String stage() {
        return stage;
    }

    public String reason() {
        return reason;
    }

    public String byUser() {
        return byUser;
    }

    public Instant at() {
        return at;
    }
}
