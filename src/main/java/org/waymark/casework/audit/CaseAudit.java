package org.waymark.casework.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The authority's own look at one case: asked for, and then what it found. */
@Entity
class CaseAudit {

    @Id
    private String caseId;

    private String inspectionId;
    private Instant askedAt;
    private String grade;
    private String says;
    private String byUser;
    private Instant at;

    protected CaseAudit() {}

    CaseAudit(String caseId, String inspectionId, Instant askedAt) {
        this.caseId = caseId;
        this.inspectionId = inspectionId;
        this.askedAt = askedAt;
    }

    /** @param found an id of the scale; null where the framework gives no grades */
    void found(String found, String inWords, String user, Instant when) {
        grade = found;
        says = inWords;
        byUser = user;
        at = when;
    }

    boolean isThere() {
        return at != null;
    }

    String caseId() {
        return caseId;
    }

    String inspectionId() {
        return inspectionId;
    }

    Instant askedAt() {
        return askedAt;
    }

    String grade() {
        return grade;
    }

    String says() {
        return says;
    }

    String byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }
}
