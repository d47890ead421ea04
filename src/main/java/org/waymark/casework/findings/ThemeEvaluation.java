package org.waymark.casework.findings;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** What an inspector found in a sampled case on one of the framework's themes. */
@Entity
public class ThemeEvaluation extends KeptRow {

    private String caseId;
    private String theme;
    private String grade;
    private String narrative;

    @Embedded
    private FileExamination examined;

    private String byUser;
    private Instant at;
    private Instant supersededAt;

    protected ThemeEvaluation() {}

    ThemeEvaluation(String caseId, PointAnswer found, FileExamination examined) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.theme = found.point();
        this.grade = found.grade();
        this.narrative = found.narrative();
        this.examined = examined;
    }

    ThemeEvaluation by(String user, Instant when) {
        byUser = user;
        at = when;
        return this;
    }

    public String caseId() {
        return caseId;
    }

    public String theme() {
        return theme;
    }

    public String grade() {
        return grade;
    }

    public String narrative() {
        return narrative;
    }

    /** What stands where this inspector and a second one differed, as the lead decided. */
    void settle(String grade) {
        this.grade = grade;
    }

    public FileExamination examined() {
        return examined == null ? new FileExamination(null, null, null) : examined;
    }

    public String byUser() {
        return byUser;
    }

    public Instant at() {
        return at;
    }

    /** Whether a later one took its place, in a case that was opened again. */
    public boolean isSuperseded() {
        return supersededAt != null;
    }
}
