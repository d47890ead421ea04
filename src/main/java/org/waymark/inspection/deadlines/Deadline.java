package org.waymark.inspection.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.calendar.SkippedDay;

/**
 * A limit of the report timeline, with its working. It is counted from its origin, never from a date it had before.
 *
 * @param step            the framework's step: {@code draft}, {@code comments}, {@code final}, {@code publication} …
 * @param countedFrom     the milestone it counts from
 * @param origin          that milestone's day; null while it has not come
 * @param workingDays     how many working days, counted from the day after the origin, extensions among them
 * @param extension       how many of them were granted on the way
 * @param date            the day it falls on; null while the origin is not known. While the inspection stands still,
 *                        the day it would fall on if it went on tomorrow
 * @param at              the end of that day in London
 * @param source          the paragraph it comes from
 * @param skipped         the days passed over, and why: those paused among them
 * @param doneWhen        the milestone that meets it
 * @param doneOn          the day it was met; null while it is open
 * @param standsStill     whether it is open and waits for a pause to end
 * @param workingDaysLeft how many working days are left after today, negative when it is late; null when nothing is to
 *                        be counted
 * @param state           how it stands
 * @param moved           what moved it on the way
 * @param expected        the day it will fall on if the fieldwork ends as planned, in a sentence; null once it is
 *                        counted, and while that is not known
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
        List<SkippedDay> skipped,
        String doneWhen,
        LocalDate doneOn,
        boolean standsStill,
        Integer workingDaysLeft,
        State state,
        List<Moved> moved,
        String expected) {

    /** How a limit stands, from the traffic light's point of view. */
    public enum State {
        NOT_BEGUN,
        STANDS_STILL,
        OPEN,
        SOON,
        LATE,
        MET,
        MET_LATE
    }

    /**
     * An extension or a pause.
     *
     * @param kind        {@code extension} or {@code pause}
     * @param workingDays by how many working days it moved this limit
     * @param from        the first day of a pause; null for an extension
     * @param until       the last day of a pause; null for an extension, and while the pause is open
     * @param by          the name of whoever decided it; null for readers of the authority, as is {@code why}
     * @param on          the day it was decided
     */
    public record Moved(
            String kind, int workingDays, LocalDate from, LocalDate until, String by, LocalDate on, String why) {

        Moved withoutReason() {
            return new Moved(kind, workingDays, from, until, null, on, null);
        }
    }

    /** Whether it was met: done by the end of its day. */
    public boolean isMet() {
        return date != null && doneOn != null && !doneOn.isAfter(date);
    }

    /** As the authority may see it: what moved it and when, not who decided so and why. */
    Deadline forAuthority() {
        return with(moved.stream().map(Moved::withoutReason).toList(), expected);
    }

    Deadline expecting(String inWords) {
        return with(moved, inWords);
    }

    private Deadline with(List<Moved> otherMoves, String otherExpectation) {
        return new Deadline(
                step,
                title,
                countedFrom,
                origin,
                workingDays,
                extension,
                date,
                at,
                source,
                skipped,
                doneWhen,
                doneOn,
                standsStill,
                workingDaysLeft,
                state,
                otherMoves,
                otherExpectation);
    }
}
