package org.waymark.casework.page;

import java.time.LocalDate;
import org.waymark.journey.statutory.Limit;
import org.waymark.journey.statutory.Verdict;

/**
 * A limit that the law set to a step of a child's journey, and what became of it, as pages show it.
 *
 * @param stage    id of the stage at which it is shown
 * @param number   which time at that stage, from 1
 * @param rule     the same limit has the same id in every case
 * @param title    what had to happen
 * @param limit    within what, in words
 * @param source   where the law says so
 * @param from     the day it counts from
 * @param due      the last day on which it was in time; null when it cannot be counted
 * @param working  how the last day comes about
 * @param actual   when it happened; null when it has not, or no list says
 * @param says     what became of it, such as {@code missed by 3 working days}
 * @param note     what the lists leave open; null when nothing
 * @param breached whether it was missed
 * @param days     by how many days it was met or missed, or how many are left
 */
public record LimitLine(
        String stage,
        int number,
        String rule,
        String title,
        String limit,
        String source,
        LocalDate from,
        LocalDate due,
        String working,
        LocalDate actual,
        Verdict verdict,
        int days,
        String says,
        String note,
        boolean breached) {

    static LimitLine of(String stage, int number, Limit limit) {
        return new LimitLine(
                stage,
                number,
                limit.rule(),
                limit.title(),
                limit.inWords(),
                limit.source(),
                limit.clockFrom(),
                limit.due(),
                limit.counted(),
                limit.actual(),
                limit.verdict(),
                limit.days(),
                limit.says(),
                limit.note(),
                limit.verdict() == Verdict.MISSED);
    }

    /** Whether it is known that it was met or missed. */
    public boolean decided() {
        return verdict == Verdict.MET || verdict == Verdict.MISSED;
    }
}
