package org.waymark.calendar.change;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * What has been counted by the calendar and is still to come, and can be counted anew when the bank holidays change.
 * Implemented by the room that knows the inspections.
 */
public interface WaitingDates {

    /** The inspections in which anything waits, in an order that stays. */
    List<String> inspections();

    /**
     * Moves the limits, the tasks' due dates and the timers of one inspection, together, in the running transaction.
     *
     * @param before runs work under the calendar as it was
     * @param after  runs work under the calendar as it is to be
     * @param why    for the inspection's trail
     */
    Moves move(String inspectionId, Consumer<Runnable> before, Consumer<Runnable> after, String why);

    /**
     * What moved in one inspection; nothing where {@code moves} is empty.
     *
     * @param reference null, as is the authority, while the authority has not been told of the inspection: whoever
     *                  keeps the calendar learns of no inspection before it is announced
     */
    record Moves(String inspectionId, String reference, String authority, List<Move> moves) {

        public Moves {
            moves = List.copyOf(moves);
        }
    }

    /**
     * @param what what falls on another moment now, as people call it
     * @param from when it fell; null when it had no date
     * @param to   when it falls; null when a person has to choose
     */
    record Move(String what, Instant from, Instant to) {}
}
