package org.waymark.oversight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.inspection.deadlines.Deadline;

/**
 * How many limits of one step fell in one month, and how they were met.
 *
 * @param month   such as {@code 2013-01}
 * @param step    its title
 * @param due     how many fell in that month, without those that are still to come
 * @param inTime  how many were met by the end of their day
 * @param late    how many were met later
 * @param missed  how many are over and still not met
 */
record TimelinessLine(String month, String step, int due, int inTime, int late, int missed) {

    /** By month, then in the order of the report timelines. Limits that stand still are left out. */
    static List<TimelinessLine> of(Collection<List<Deadline>> limits) {
        Map<YearMonth, Map<String, List<Deadline>>> months = new TreeMap<>();
        limits.stream().flatMap(List::stream).filter(TimelinessLine::counts).forEach(limit -> months.computeIfAbsent(
                        YearMonth.from(limit.date()), month -> new LinkedHashMap<>())
                .computeIfAbsent(limit.title(), step -> new ArrayList<>())
                .add(limit));
        List<TimelinessLine> lines = new ArrayList<>();
        months.forEach((month, steps) -> steps.forEach((step, some) -> lines.add(line(month, step, some))));
        return lines;
    }

    private static boolean counts(Deadline limit) {
        return limit.date() != null && (limit.doneOn() != null || limit.state() == Deadline.State.LATE);
    }

    private static TimelinessLine line(YearMonth month, String step, List<Deadline> some) {
        int inTime = (int) some.stream().filter(Deadline::isMet).count();
        int missed = (int) some.stream().filter(limit -> limit.doneOn() == null).count();
        return new TimelinessLine(month.toString(), step, some.size(), inTime, some.size() - inTime - missed, missed);
    }
}
