package org.waymark.programme.monitoring;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** One visit to an authority that is monitored: an inspection of its own. */
@Entity
class MonitoringVisit extends KeptRow {

    private UUID monitoringId;
    private int number;
    private String inspectionId;
    private LocalDate firstDay;
    private String why;
    private Boolean held;
    private LocalDate overOn;
    private String decided;

    protected MonitoringVisit() {}

    /** @param why the working of its first day */
    MonitoringVisit(UUID monitoringId, int number, String inspectionId, LocalDate firstDay, String why) {
        super(UUID.randomUUID());
        this.monitoringId = monitoringId;
        this.number = number;
        this.inspectionId = inspectionId;
        this.firstDay = firstDay;
        this.why = why;
    }

    /** @param wasHeld false where it was cancelled */
    void over(boolean wasHeld, LocalDate day) {
        this.held = wasHeld;
        this.overOn = day;
    }

    /** @param what comes after it, and why where that is not what normally does */
    void decides(String what) {
        this.decided = what;
    }

    boolean wasHeld() {
        return Boolean.TRUE.equals(held);
    }

    /** Whether its letter is awaited. */
    boolean isUnderWay() {
        return held == null;
    }

    UUID monitoringId() {
        return monitoringId;
    }

    int number() {
        return number;
    }

    String inspectionId() {
        return inspectionId;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    String why() {
        return why;
    }

    LocalDate overOn() {
        return overOn;
    }

    String decided() {
        return decided;
    }
}
