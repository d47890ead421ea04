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
import org.waymark.platform.engine.rules.TaskTrail.Piece;

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

    /** @param inspectors users, whether they inspect anything at present or not */
    static List<LoadLine> of(
            OverseenInspections seen,
            Collection<String> inspectors,
            Collection<Cases.OfInspector> cases,
            Collection<PlannedActivities.Entry> planned,
            Map<String, List<Absence>> absences) {
        Map<String, List<Piece>> tasks = seen.tasks().values().stream()
                .flatMap(List::stream)
                .filter(task -> task.assignee() != null)
                .collect(Collectors.groupingBy(Piece::assignee));
        Map<String, Long> open = cases.stream()
                .collect(Collectors.groupingBy(
                        Cases.OfInspector::getOwner, Collectors.summingLong(Cases.OfInspector::getCases)));
        Map<String, List<PlannedActivities.Entry>> entries =
                planned.stream().collect(Collectors.groupingBy(PlannedActivities.Entry::inspector));
        return inspectors.stream()
                .map(user -> {
                    Map<LocalDate, List<String>> days = daysOnSite(seen, user);
                    List<Piece> theirs = tasks.getOrDefault(user, List.of());
                    List<Absence> away = absences.getOrDefault(user, List.of());
                    return new LoadLine(
                            user,
                            seen.name(user),
                            inspected(seen, user).stream()
                                    .map(inspection -> inspection.authority().name())
                                    .toList(),
                            days.size(),
                            theirs.size(),
                            (int) theirs.stream()
                                    .filter(task ->
                                            task.due() != null && task.due().isBefore(seen.now()))
                                    .count(),
                            open.getOrDefault(user, 0L),
                            away.stream().map(Absence::inWords).toList(),
                            new Conflicts(seen, days, entries.getOrDefault(user, List.of()), away).inWords());
                })
                .sorted(Comparator.comparing(LoadLine::name).thenComparing(LoadLine::user))
                .toList();
    }

    private static List<InspectionView> inspected(OverseenInspections seen, String user) {
        return seen.underWay().stream()
                .filter(inspection -> inspection.inspectors().contains(user))
                .toList();
    }

    /** From today on; by day, the inspections that expect them there. */
    private static Map<LocalDate, List<String>> daysOnSite(OverseenInspections seen, String user) {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        inspected(seen, user).stream()
                .filter(inspection -> inspection.lastDayOnSite() == null)
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
