package org.waymark.casework;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.waymark.platform.engine.KeptRow;

/** Somebody who oversees inspections opens a case of one whose team they are not on, and why. */
@Entity
@Immutable
class CaseOpening extends KeptRow {

    private String inspectionId;
    private String caseId;
    private String byUser;
    private String reason;
    private Instant at;
    private Instant until;

    protected CaseOpening() {}

    CaseOpening(CaseFile file, String byUser, String reason, Instant at, Instant until) {
        super(UUID.randomUUID());
        this.inspectionId = file.inspectionId();
        this.caseId = file.id();
        this.byUser = byUser;
        this.reason = reason;
        this.at = at;
        this.until = until;
    }

    String caseId() {
        return caseId;
    }

    String byUser() {
        return byUser;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }
}
