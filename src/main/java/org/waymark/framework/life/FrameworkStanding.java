package org.waymark.framework.life;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.waymark.calendar.InWords;

/**
 * Where a framework is in its life on a day.
 *
 * @param since  the first day of it; null where it is not known
 * @param until  the last day of it, as far as it is known; null otherwise
 * @param because what it follows from, such as the title of what took its place; null for its own file
 */
public record FrameworkStanding(State state, LocalDate since, LocalDate until, String because) {

    /** Under which of these an inspection may begin. */
    public enum State {
        TRIED("To be rehearsed only", false),
        CONSULTATION("In consultation", false),
        CONSULTED("No longer in consultation", false),
        COMING("To come", false),
        DEFERRED("Deferred", false),
        PILOT("Pilot", true),
        IN_FORCE("In force", true),
        SUPERSEDED("Superseded", false),
        ENDED("Ended", false),
        WITHDRAWN("Withdrawn", false);

        private final String inWords;
        private final boolean takesInspections;

        State(String inWords, boolean takesInspections) {
            this.inWords = inWords;
            this.takesInspections = takesInspections;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Such as {@code In force since 1 May 2012}, {@code Ended on 13 April 2013}. */
    @JsonProperty
    public String words() {
        boolean over = state == State.ENDED || state == State.WITHDRAWN || state == State.SUPERSEDED;
        return state.inWords()
                + (since == null ? "" : (over ? " on " : " since ") + InWords.date(since))
                + (until == null ? "" : ", until " + InWords.date(until))
                + (because == null ? "" : ", by " + because);
    }

    /** Whether an inspection may begin under it on that day. */
    public boolean takesInspections() {
        return state.takesInspections;
    }

    /** Whether the public reads its page: while it can be inspected under, or is or was put to it until a day. Others are only tried. */
    public boolean isPublic() {
        return takesInspections() || state == State.CONSULTATION || state == State.CONSULTED;
    }
}
