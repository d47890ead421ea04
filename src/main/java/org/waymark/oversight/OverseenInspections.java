package org.waymark.oversight;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.platform.engine.rules.TaskTrail.Piece;

/**
 * What all the tables of a page are made of, read once.
 *
 * @param inspections those that are theirs to know of who looks
 * @param limits      by inspection
 * @param outlook     what these limits will be if all is done as planned, by inspection
 * @param tasks       those that wait, by inspection
 * @param details     what is to be seen, when and where, of tasks of which that is known
 * @param names       of users
 */
record OverseenInspections(
        Instant now,
        List<InspectionView> inspections,
        Map<String, List<Deadline>> limits,
        Map<String, List<Deadline>> outlook,
        Map<String, List<Piece>> tasks,
        Map<String, String> details,
        Map<String, String> names) {

    private static final Set<InspectionStatus> UNDER_WAY = Set.of(
            InspectionStatus.PLANNED, InspectionStatus.ON_SITE, InspectionStatus.JUDGING, InspectionStatus.REPORTING);

    LocalDate today() {
        return London.dateOf(now);
    }

    /** The Sunday that ends this week. */
    LocalDate endOfWeek() {
        return endOfWeek(now);
    }

    static LocalDate endOfWeek(Instant now) {
        return London.dateOf(now).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** Those from planning to publication, the first on site first. */
    List<InspectionView> underWay() {
        return inspections.stream()
                .filter(OverseenInspections::isUnderWay)
                .sorted(Comparator.comparing(InspectionView::firstDay))
                .toList();
    }

    static boolean isUnderWay(InspectionView inspection) {
        return UNDER_WAY.contains(inspection.status());
    }

    Map<String, InspectionView> byId() {
        return inspections.stream().collect(Collectors.toMap(InspectionView::id, inspection -> inspection));
    }

    List<Deadline> limitsOf(InspectionView inspection) {
        return limits.getOrDefault(inspection.id(), List.of());
    }

    List<Piece> tasksOf(InspectionView inspection) {
        return tasks.getOrDefault(inspection.id(), List.of());
    }

    /** What a task is to be known by: more than its name, where more is known. */
    String what(Piece task) {
        String detail = details.get(task.id());
        return detail == null ? task.name() : task.name() + ": " + detail;
    }

    String name(String user) {
        return names.getOrDefault(user, user);
    }
}
