package org.waymark.fieldwork.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** What was said at one of the meetings that give the days on site their rhythm. Written once. */
@Entity
public class FieldworkNote extends KeptRow {

    private String inspectionId;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private LocalDate onDay;
    private String saidBy;
    private String saidTo;
    private String said;
    private String next;
    private String recordedBy;
    private Instant recordedAt;

    protected FieldworkNote() {}

    FieldworkNote(String inspectionId, Occasion occasion, LocalDate onDay, String said, String next) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.occasion = occasion;
        this.onDay = onDay;
        this.said = said;
        this.next = next;
    }

    FieldworkNote between(String saidBy, String saidTo) {
        this.saidBy = saidBy;
        this.saidTo = saidTo;
        return this;
    }

    FieldworkNote recorded(String by, Instant at) {
        this.recordedBy = by;
        this.recordedAt = at;
        return this;
    }

    Occasion occasion() {
        return occasion;
    }

    LocalDate onDay() {
        return onDay;
    }

    String said() {
        return said;
    }

    String saidBy() {
        return saidBy;
    }

    String saidTo() {
        return saidTo;
    }

    String next() {
        return next;
    }

    public enum Occasion {
        DAILY_MEETING,
        KEEPING_IN_TOUCH,
        MID_POINT_MEETING
    }
}
