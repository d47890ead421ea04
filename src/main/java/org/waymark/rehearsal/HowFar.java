package org.waymark.rehearsal;

import java.time.LocalDate;
import org.waymark.calendar.InWords;

/**
 * How far the demonstration's data are. Written by the one thread that makes them, read by those that show it.
 *
 * @param number of the inspection that is being played, the first is 1
 * @param of     how many are made
 * @param name   of its authority
 * @param done   pieces of work done in it so far
 * @param day    the day that it is there; null until something is done
 */
record HowFar(int number, int of, String name, int done, LocalDate day) {

    static HowFar begun(int inspections) {
        return new HowFar(0, inspections, null, 0, null);
    }

    HowFar next(String authority) {
        return new HowFar(number + 1, of, authority, 0, null);
    }

    /** @param day of the inspection on which it was done */
    HowFar oneMore(LocalDate day) {
        return new HowFar(number, of, name, done + 1, day);
    }

    /** For a person. */
    String inWords() {
        if (number == 0) {
            return "The people who take part are signed up.";
        }
        return "Inspection %d of %d, of %s: %s."
                .formatted(
                        number,
                        of,
                        name,
                        switch (done) {
                            case 0 -> "it is about to begin";
                            case 1 -> "one task is done" + where();
                            default -> done + " tasks are done" + where();
                        });
    }

    /** What goes on even where many tasks are one like the other. */
    private String where() {
        return ", and it is " + InWords.day(day) + " there";
    }
}
