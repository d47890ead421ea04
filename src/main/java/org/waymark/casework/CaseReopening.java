package org.waymark.casework;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.waymark.platform.engine.KeptRow;

/** A finished case is looked at again, and why. */
@Entity
@Immutable
public class CaseReopening extends KeptRow {

    private String caseId;
    private String reason;
    private String byUser;
    private Instant at;

    protected CaseReopening() {}

    public CaseReopening(String caseId, String reason, String byUser, Instant at) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.reason = reason;
        this.byUser = byUser;
        this.at = at;
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
