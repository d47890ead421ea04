package org.waymark.programme.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.programme.rules.Assumptions;

/**
 * What visits to monitored authorities take of a year, before anything else is placed in it: days of a specialism, shared
 * out among those who have it. Who visits and on which day is not known yet.
 *
 * @param visits how many are expected in the year
 * @param days   by specialism, working days in all
 */
record VisitDays(int visits, Map<String, Integer> days) {

    static VisitDays of(List<ExpectedVisit> visits, Assumptions assumptions) {
        Map<String, Integer> days = new TreeMap<>();
        for (ExpectedVisit visit : visits) {
            TeamEffort effort = TeamEffort.ofVisit(visit.framework(), assumptions);
            for (int place = 0; place < effort.specialisms().size(); place++) {
                days.merge(effort.specialisms().get(place), effort.days(place), Integer::sum);
            }
        }
        return new VisitDays(visits.size(), days);
    }

    /** The same inspectors with the days that are left to them. */
    List<YearInspector> takenFrom(List<YearInspector> all) {
        List<YearInspector> left = new ArrayList<>(all);
        days.forEach((specialism, inAll) -> {
            List<YearInspector> some = left.stream()
                    .filter(one -> one.specialisms().contains(specialism))
                    .toList();
            for (int place = 0; place < some.size(); place++) {
                int share = inAll / some.size() + (place < inAll % some.size() ? 1 : 0);
                YearInspector one = some.get(place);
                left.set(one.number(), one.withCapacity(Math.max(0, one.capacity() - share)));
            }
        });
        return List.copyOf(left);
    }

    /** Such as "4 visits to monitored authorities take 48 days of social care"; empty where there are none. */
    String inWords() {
        return visits == 0
                ? ""
                : "%s to monitored authorities %s %s"
                        .formatted(
                                YearPeople.count(visits, "visit"),
                                visits == 1 ? "takes" : "take",
                                days.entrySet().stream()
                                        .map(one -> "%s of %s"
                                                .formatted(
                                                        YearPeople.count(one.getValue(), "day"),
                                                        YearPeople.words(one.getKey())))
                                        .collect(Collectors.joining(" and ")));
    }
}
