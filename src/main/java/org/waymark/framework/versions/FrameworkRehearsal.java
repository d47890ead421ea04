package org.waymark.framework.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One rehearsal of a version.
 *
 * @param authority code of the authority that it plays at
 * @param by        the id of whoever began it
 * @param reached   the day that it has come to; null before the first
 * @param says      what it says of itself, a line a sentence
 * @param picture   its days as SVG; null until it has ended
 * @param outcome   null while it is played
 */
public record FrameworkRehearsal(
        long id,
        UUID version,
        String authority,
        LocalDate firstDay,
        String by,
        Instant at,
        LocalDate reached,
        String says,
        String picture,
        Outcome outcome,
        Instant endedAt) {

    /** How a rehearsal ended. */
    public enum Outcome {
        /** It came to its normal end, with nothing left open. */
        WHOLE,
        /** The framework led to where it could not go on, or left something open. */
        STOPPED,
        /** Whoever played it ended before it: this says nothing of the framework. */
        BROKEN_OFF
    }

    public boolean isRunning() {
        return outcome == null;
    }
}
