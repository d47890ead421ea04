package org.waymark.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.absence.Absence;
import org.waymark.casework.Cases;
import org.waymark.fieldwork.PlannedActivities;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.platform.engine.rules.OpenTasks;

/**
 * How much an inspector has to do.
 *
 * @param inspections the authorities of those under way that they inspect
 * @param daysOnSite  from today on
 * @param openTasks   across all inspections
 * @param lateTasks   of these, those whose time is over
 * @param cases       that are theirs and open
 * @param away        days away that are not over, in words
 * @param conflicts   where they are wanted twice, or while they are away, in sentences
 */
record LoadLine(
        String user,
        String name,
        List<String> inspections,
        int daysOnSite,
        int openTasks,
        int lateTasks,
        long cases,
        List<String> away,
        List<String> conflicts) {

    /**
     * @param inspectors users, whether they inspect anything at present or not
     * @param tasks      by user
     */
    static List<LoadLine> of(
            OverseenInspections seen,
            Collection<String> inspectors,
            Map<String, OpenTasks.Load> tasks,
            Collection<Cases.OfInspector> cases,
            Collection<PlannedActivities.Entry> planned,
            Map<String, List<Absence>> absences) {
        Map<String, Long> open = cases.stream()
                .collect(Collectors.groupingBy(
                        Cases.OfInspector::getOwner, Collectors.summingLong(Cases.OfInspector::getCases)));
        Map<String, List<PlannedActivities.Entry>> entries =
                planned.stream().collect(Collectors.groupingBy(PlannedActivities.Entry::inspector));
        return inspectors.stream()
                .map(user -> {
                    Map<LocalDate, List<String>> days = daysOnSite(seen, user);
                    OpenTasks.Load theirs = tasks.getOrDefault(user, OpenTasks.Load.NONE);
                    List<Absence> away = absences.getOrDefault(user, List.of());
                    return new LoadLine(
                            user,
                            seen.name(user),
                            seen.underWayOf(user).stream()
                                    .map(inspection -> inspection.authority().name())
                                    .toList(),
                            days.size(),
                            theirs.tasks(),
                            theirs.late(),
                            open.getOrDefault(user, 0L),
                            away.stream().map(Absence::inWords).toList(),
                            new Conflicts(seen, days, entries.getOrDefault(user, List.of()), away).inWords());
                })
                .sorted(Comparator.comparing(LoadLine::name).thenComparing(LoadLine::user))
                .toList();
    }

    /** From today on; by day, the inspections that expect them there. */
    private static Map<LocalDate, List<String>> daysOnSite(OverseenInspections seen, String user) {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        seen.underWayOf(user).stream()
                .filter(inspection -> !inspection.isFieldworkOver())
                .forEach(inspection -> arrival(inspection, user)
                        .datesUntil(inspection.plannedLastDay().plusDays(1))
                        .filter(day -> !day.isBefore(seen.today()))
                        .filter(inspection.days()::beginsOn)
                        .forEach(day -> days.computeIfAbsent(day, none -> new ArrayList<>())
                                .add(inspection.authority().name())));
        return days;
    }

    private static LocalDate arrival(InspectionView inspection, String user) {
        int day = inspection.members().stream()
                .filter(member -> member.userId().equals(user) && member.role() != Role.QUALITY)
                .mapToInt(Member::arrivesOnDay)
                .min()
                .orElse(1);
        LocalDate arrives = inspection.days().day(day);
        return arrives.isAfter(inspection.plannedLastDay()) ? inspection.plannedLastDay() : arrives;
    }
}
