package org.waymark.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.calendar.Skipped;

/**
 * A limit of the report timeline, with its working.
 *
 * @param step          the framework's step: {@code draft}, {@code comments}, {@code final}, {@code publication} …
 * @param countedFrom   the milestone it counts from
 * @param origin        that milestone's day; null while it has not come
 * @param workingDays   how many working days, counted from the day after the origin
 * @param extension     how many of them were granted on the way
 * @param date          the day it falls on; null while the origin is not known
 * @param at            the end of that day in London
 * @param source        the paragraph it comes from
 * @param skipped       the days passed over, and why
 * @param doneWhen      the milestone that meets it
 * @param doneOn        the day it was met; null while it is open
 */
public record Deadline(
        String step,
        String title,
        String countedFrom,
        LocalDate origin,
        int workingDays,
        int extension,
        LocalDate date,
        Instant at,
        String source,
        List<Skipped> skipped,
        String doneWhen,
        LocalDate doneOn) {

    /** Whether it was met: done by the end of its day. */
    public boolean isMet() {
        return date != null && doneOn != null && !doneOn.isAfter(date);
    }
}
