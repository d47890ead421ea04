package org.waymark.journey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What an inspector found in a sampled case on one of the framework's themes. */
@Entity
class ThemeEvaluation {

    @Id
    private UUID id;

    private String caseId;
    private String theme;
    private String grade;
    private String narrative;
    private String evidence;

    @Embedded
    private Examined examined;

    private String byUser;
    private Instant at;

    protected ThemeEvaluation() {}

    ThemeEvaluation(String caseId, StrandEvaluation found, Examined examined) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.theme = found.strand();
        this.grade = found.grade();
        this.narrative = found.narrative();
        this.evidence = found.evidence();
        this.examined = examined;
    }

    ThemeEvaluation by(String user, Instant when) {
        byUser = user;
        at = when;
        return this;
    }

    String caseId() {
        return caseId;
    }

    String theme() {
        return theme;
    }

    String grade() {
        return grade;
    }

    String narrative() {
        return narrative;
    }

    String evidence() {
        return evidence;
    }

    Examined examined() {
        return examined == null ? new Examined(null, null) : examined;
    }

    String byUser() {
        return byUser;
    }
}
