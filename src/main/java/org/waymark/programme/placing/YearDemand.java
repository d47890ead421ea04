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

    public String code() {
        return authority.code();
    }
}
