package org.waymark.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.calendar.InWords;
import org.waymark.platform.engine.KeptRow;

/** The days on which somebody is away, both included. */
@Entity
public class Absence extends KeptRow {

    private String userId;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    private String byUser;
    private Instant at;

    protected Absence() {}

    Absence(String userId, LocalDate firstDay, LocalDate lastDay, AbsenceKind kind, String byUser, Instant at) {
        super(UUID.randomUUID());
        this.userId = userId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.kind = kind;
        this.byUser = byUser;
        this.at = at;
    }

    public String userId() {
        return userId;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    AbsenceKind kind() {
        return kind;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Such as "on 3 December 2012", or "from 3 December 2012 to 5 December 2012": why is told to nobody else. */
    public String inWords() {
        return firstDay.equals(lastDay)
                ? "on " + InWords.date(firstDay)
                : "from %s to %s".formatted(InWords.date(firstDay), InWords.date(lastDay));
    }
}
