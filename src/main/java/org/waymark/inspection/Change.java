package org.waymark.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.waymark.calendar.London;

/**
 * An extension or a deferral: asked for with a reason and decided by a manager. An extension is from then on part of
 * every deadline that it is for; a deferral moves the fieldwork.
 */
@Entity
@Table(name = "inspection_change")
class Change {

    /** What is asked for. */
    enum Kind {
        EXTENSION,
        DEFERRAL;

        /** Such as {@code Extension}. */
        String inWords() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.UK);
        }
    }

    @Id
    private UUID id;

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
    Change(String inspectionId, Kind kind, String step, int workingDays, String reason) {
        this.id = UUID.randomUUID();
        this.inspectionId = inspectionId;
        this.kind = kind;
        this.step = step;
        this.workingDays = workingDays;
        this.reason = reason;
    }

    void askedBy(String user, Instant at) {
        askedBy = user;
        askedAt = at;
    }

    void decide(boolean grant, String why, String user, Instant at) {
        if (granted != null) {
            throw new IllegalStateException("This has been decided already.");
        }
        granted = grant;
        decision = why;
        decidedBy = user;
        decidedAt = at;
    }

    boolean isGranted() {
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

    UUID id() {
        return id;
    }

    String inspectionId() {
        return inspectionId;
    }

    Kind kind() {
        return kind;
    }

    String step() {
        return step;
    }

    int workingDays() {
        return workingDays;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isDecided() {
        return granted != null;
    }

    /** Who decided it; null until then, as are the moment and the reason. */
    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decision() {
        return decision;
    }

    String reason() {
        return reason;
    }
}
