package org.waymark.framework.life;

import java.time.LocalDate;
import org.waymark.calendar.InWords;

/**
 * Two frameworks of one kind that are in force on the same days.
 *
 * @param one   the title of the one
 * @param other and of the other
 * @param from  the first of these days
 */
public record FrameworkOverlap(String one, String other, LocalDate from) {

    public String words() {
        return ("%s and %s are of one kind, and both in force from %s on: an authority could be inspected under either. One"
                        + " of them should have an end, or take the place of the other.")
                .formatted(one, other, InWords.date(from));
    }
}
