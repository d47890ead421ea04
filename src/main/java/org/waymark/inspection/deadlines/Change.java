package org.waymark.inspection.deadlines;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.waymark.calendar.London;
import org.waymark.platform.engine.KeptRow;

/**
 * An extension or a deferral: asked for with a reason and decided by a manager. An extension is from then on part of
 * every deadline that it is for; a deferral moves the fieldwork.
 */
@Entity
@Table(name = "inspection_change")
public class Change extends KeptRow {

    /** What is asked for. */
    public enum Kind {
        EXTENSION,
        DEFERRAL;

        /** Such as {@code Extension}. */
        public String inWords() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.UK);
        }
    }

    private String inspectionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String step;
    private int workingDays;
    private String askedBy;
    private Instant askedAt;
    private String reason;
    private Boolean granted;
    private String decidedBy;
    private Instant decidedAt;
    private String decision;

    protected Change() {}

    /**
     * @param step        the step of the report timeline it is for; null for all that are still open
     * @param workingDays how many working days are asked for, 1 or more
     */
    public Change(String inspectionId, Kind kind, String step, int workingDays, String reason) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.kind = kind;
        this.step = step;
        this.workingDays = workingDays;
        this.reason = reason;
    }

    public void askedBy(String user, Instant at) {
        askedBy = user;
        askedAt = at;
    }

    public void decide(boolean grant, String why, String user, Instant at) {
        if (granted != null) {
            throw new IllegalStateException("This has been decided already.");
        }
        granted = grant;
        decision = why;
        decidedBy = user;
        decidedAt = at;
    }

    public boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }

    /**
     * Whether it lengthens a step. One that names no step lengthens those that were still open when it was granted:
     * what was done late before stays late.
     *
     * @param doneOn the day the step was done; null while it is open
     */
    boolean lengthens(String timelineStep, LocalDate doneOn) {
        if (kind == Kind.DEFERRAL) {
            return false;
        }
        if (!isGranted() || step != null) {
            return isGranted() && step.equals(timelineStep);
        }
        return doneOn == null || !doneOn.isBefore(London.dateOf(decidedAt));
    }

    public UUID id() {
        return getId();
    }

    public String inspectionId() {
        return inspectionId;
    }

    public Kind kind() {
        return kind;
    }

    public String step() {
        return step;
    }

    public int workingDays() {
        return workingDays;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public boolean isDecided() {
        return granted != null;
    }

    /** Who decided it; null until then, as are the moment and the reason. */
    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }
}
