package org.waymark.calendar.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.calendar.BankHolidays;

/**
 * A change of the bank holidays, proposed or applied.
 *
 * @param basedOn    the calendar's number when it was proposed
 * @param notes      what of an uploaded file was not used, and why
 * @param version    the number it has given the calendar; null until it is applied
 * @param finishedAt when every open limit had been moved; null until then
 */
record CalendarChange(
        UUID id,
        int basedOn,
        Integer version,
        Kind kind,
        BankHolidays before,
        BankHolidays after,
        List<String> notes,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String appliedBy,
        Instant appliedAt,
        Instant finishedAt) {

    enum Kind {
        FILE,
        ADDED,
        REMOVED
    }

    /** How far it has come. */
    enum State {
        PROPOSED,
        MOVING,
        DONE
    }

    State state() {
        if (version == null) {
            return State.PROPOSED;
        }
        return finishedAt == null ? State.MOVING : State.DONE;
    }

    HolidayChange difference() {
        return HolidayChange.between(before, after);
    }

    /** For the trail of each inspection in which something moves. */
    String why() {
        return "The bank holidays changed (" + difference().inWords() + "): " + reason;
    }
}
