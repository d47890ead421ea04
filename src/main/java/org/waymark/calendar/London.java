package org.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Where days begin and end: the civil time of the inspections, whatever zone the server stands in. */
public final class London {

    /** Europe/London, with its two clock changes a year. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private London() {}

    /**
     * The moment at which a day is over, which is when a deadline of that day is missed: midnight at its end in London,
     * not at its start.
     *
     * @return the first instant of the next day
     */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The first instant of a day in London. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** 08:00 of that day in London: when the day's work is put before people. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(ZONE).toInstant();
    }

    /** The day it is in London at that instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /**
     * The last day that is wholly over by an instant of the kind {@link #endOf} gives; for any other instant, the day
     * it falls in. So {@code dayEndingAt(endOf(day))} is {@code day}: how a due instant is shown as a date.
     */
    public static LocalDate dayEndingAt(Instant instant) {
        return dateOf(instant.minusNanos(1));
    }
}
