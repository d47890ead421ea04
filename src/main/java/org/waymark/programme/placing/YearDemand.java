package org.waymark.programme.placing;

import java.util.List;
import java.util.Map;
import org.waymark.authority.AuthorityView;

/**
 * That an authority is to be inspected in a year.
 *
 * @param number  from 0, the most pressing first
 * @param due     whether a framework's interval has run out, which goes before any score
 * @param pinned  whether a manager fixed the week
 * @param reason  why it is wanted, in sentences
 * @param choices the weeks in which it may begin, the earliest first
 * @param closed  by week, why it may not begin then, in words
 */
public record YearDemand(
        int number,
        AuthorityView authority,
        int score,
        boolean due,
        boolean pinned,
        String reason,
        List<WeekChoice> choices,
        Map<Integer, String> closed) {

    private static final int PIN = 1_000_000;
    private static final int DUE = 1_000;

    /** How much is lost where it is not inspected in the year. */
    public int weight() {
        return pinned ? PIN : (due ? DUE : 0) + Math.max(1, score);
    }

    public String code() {
        return authority.code();
    }
}
