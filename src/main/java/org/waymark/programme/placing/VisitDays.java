package org.waymark.programme.placing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.calendar.InWords;
import org.waymark.programme.rules.Assumptions;
import org.waymark.programme.simulation.CountedDays;

/**
 * What visits to monitored authorities take of a year, before anything else is placed in it: for each a team is kept free in
 * its days. Who goes is decided when the team is put together.
 */
final class VisitDays {

    private final CountedDays counted;
    private final List<YearInspector> left;
    private final Map<String, Integer> days = new TreeMap<>();
    private final SortedSet<LocalDate> tooFew = new TreeSet<>();
    private int visits;

    private VisitDays(CountedDays counted, List<YearInspector> all) {
        this.counted = counted;
        this.left = new ArrayList<>(all);
    }

    /** @param all the inspectors of the year, by their numbers */
    static VisitDays taken(
            List<ExpectedVisit> visits, CountedDays counted, Assumptions assumptions, List<YearInspector> all) {
        VisitDays taken = new VisitDays(counted, all);
        visits.stream()
                .sorted(Comparator.comparing(ExpectedVisit::day).thenComparing(ExpectedVisit::authority))
                .forEach(visit -> taken.keep(visit, TeamEffort.ofVisit(visit.framework(), assumptions)));
        return taken;
    }

    private void keep(ExpectedVisit visit, TeamEffort effort) {
        visits++;
        int start = counted.onOrAfter(visit.day());
        int from = Math.max(0, effort.from(start));
        List<Integer> team = new ArrayList<>();
        for (int place = 0; place < effort.specialisms().size(); place++) {
            String specialism = effort.specialisms().get(place);
            int until = Math.min(counted.size(), effort.until(start, place));
            int work = effort.days(place);
            days.merge(specialism, work, Integer::sum);
            List<YearInspector> some = left.stream()
                    .filter(one -> one.specialisms().contains(specialism) && !team.contains(one.number()))
                    .toList();
            Optional<YearInspector> free = some.stream()
                    .filter(one -> one.capacity() >= work
                            && one.isHere(from, until)
                            && !one.isConnectedWith(visit.authority()))
                    .min(Comparator.comparingInt(
                                    (YearInspector one) -> one.specialisms().size())
                            .thenComparing(one -> -one.capacity()));
            if (free.isEmpty()) {
                tooFew.add(visit.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            }
            free.or(() -> some.stream().max(Comparator.comparingInt(YearInspector::capacity)))
                    .ifPresent(one -> {
                        team.add(one.number());
                        left.set(one.number(), one.without(from, until, work));
                    });
        }
    }

    /** The same inspectors, without the days that are kept for visits. */
    List<YearInspector> left() {
        return List.copyOf(left);
    }

    /**
     * Such as "4 visits to monitored authorities take 48 days of social care, in their weeks"; empty where there are none. Weeks
     * in which too few are free are named.
     */
    String inWords() {
        return visits == 0
                ? ""
                : "%s to monitored authorities %s %s, in their weeks%s"
                        .formatted(
                                YearPeople.count(visits, "visit"),
                                visits == 1 ? "takes" : "take",
                                days.entrySet().stream()
                                        .map(one -> "%s of %s"
                                                .formatted(
                                                        YearPeople.count(one.getValue(), "day"),
                                                        YearPeople.words(one.getKey())))
                                        .collect(Collectors.joining(" and ")),
                                tooFew.isEmpty()
                                        ? ""
                                        : "; too few are free for them in the week of "
                                                + tooFew.stream()
                                                        .map(InWords::date)
                                                        .collect(Collectors.joining(", and of ")));
    }
}
