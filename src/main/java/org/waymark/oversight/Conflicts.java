package org.waymark.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.absence.Absence;
import org.waymark.calendar.InWords;
import org.waymark.fieldwork.PlannedActivities;

/**
 * Where an inspector is wanted twice, or while they are away.
 *
 * @param days    from today on; by day, the authorities that expect them
 * @param entries of the timetables, from today on
 * @param away    their days away
 */
record Conflicts(
        OverseenInspections seen,
        Map<LocalDate, List<String>> days,
        List<PlannedActivities.Entry> entries,
        List<Absence> away) {

    /** In sentences. */
    List<String> inWords() {
        return Stream.of(whileAway(), onOneDay(), atOneTime())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> whileAway() {
        return away.stream()
                .flatMap(absence -> byPlace(absence::covers).entrySet().stream()
                        .map(missed -> "Away %s, and expected in %s on %s."
                                .formatted(absence.inWords(), missed.getKey(), inWords(missed.getValue()))))
                .toList();
    }

    private List<String> onOneDay() {
        return byPlace(day -> days.get(day).size() > 1).entrySet().stream()
                .map(one -> "Expected in %s on the same day: %s.".formatted(one.getKey(), inWords(one.getValue())))
                .toList();
    }

    /** The days of this kind by where they are expected then, in words. */
    private Map<String, List<LocalDate>> byPlace(Predicate<LocalDate> kind) {
        return days.keySet().stream()
                .filter(kind)
                .sorted()
                .collect(Collectors.groupingBy(
                        day -> Why.inWords(days.get(day)), LinkedHashMap::new, Collectors.toList()));
    }

    private List<String> atOneTime() {
        List<String> conflicts = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            for (PlannedActivities.Entry other : entries.subList(index + 1, entries.size())) {
                PlannedActivities.Entry one = entries.get(index);
                if (one.clashesWith(other)) {
                    conflicts.add("Two entries at once on %s: %s and %s."
                            .formatted(InWords.date(one.day()), place(one), place(other)));
                }
            }
        }
        return conflicts;
    }

    private String place(PlannedActivities.Entry entry) {
        return "%s to %s in %s"
                .formatted(
                        entry.from(),
                        entry.to(),
                        seen.byId().get(entry.inspectionId()).authority().name());
    }

    private static String inWords(List<LocalDate> days) {
        return Why.inWords(days.stream().map(InWords::date).toList());
    }
}
