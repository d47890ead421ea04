package org.waymark.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** A time in which the inspection stands still; open until somebody says when work goes on. */
@Entity
@Table(name = "inspection_pause")
public class Pause extends KeptRow {

    private String inspectionId;
    private LocalDate firstDay;
    private LocalDate resumesOn;
    private String reason;
    private String begunBy;
    private Instant begunAt;
    private String endedWhy;
    private String endedBy;
    private Instant endedAt;

    protected Pause() {}

    public Pause(String inspectionId, LocalDate firstDay, String reason, String begunBy, Instant begunAt) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.firstDay = firstDay;
        this.reason = reason;
        this.begunBy = begunBy;
        this.begunAt = begunAt;
    }

    /** @param day the first day on which work goes on; the day before is the last of the pause */
    public void resume(LocalDate day, String why, String by, Instant at) {
        if (resumesOn != null) {
            throw new IllegalStateException("This pause has been ended already.");
        }
        resumesOn = day;
        endedWhy = why;
        endedBy = by;
        endedAt = at;
    }

    /** @param today up to which day an open pause is known to last */
    public boolean covers(LocalDate day, LocalDate today) {
        return !day.isBefore(firstDay) && (resumesOn == null ? !day.isAfter(today) : day.isBefore(resumesOn));
    }

    public boolean isOpen() {
        return resumesOn == null;
    }

    String inspectionId() {
        return inspectionId;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** Null while the pause is open. */
    public LocalDate resumesOn() {
        return resumesOn;
    }

    public String reason() {
        return reason;
    }

    public String begunBy() {
        return begunBy;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public String endedWhy() {
        return endedWhy;
    }

    public String endedBy() {
        return endedBy;
    }
}
