package org.waymark.oversight;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.platform.engine.rules.TaskTrail.Piece;

/** What all the tables of a page are made of, read once. */
final class OverseenInspections {

    private static final Set<InspectionStatus> UNDER_WAY = Set.of(
            InspectionStatus.PLANNED, InspectionStatus.ON_SITE, InspectionStatus.JUDGING, InspectionStatus.REPORTING);

    private final Instant now;
    private final List<InspectionView> inspections;
    private final Map<String, InspectionView> byId;
    private final List<InspectionView> underWay;
    private final Map<String, List<InspectionView>> ofInspectors;
    private final Deadlines.LimitsInSight limits;
    private final Map<String, List<Piece>> tasks;
    private final Map<String, String> details;
    private final Map<String, String> names;

    /**
     * @param inspections those that are theirs to know of who looks
     * @param limits      of these; the outlook may lack any
     * @param tasks       those that are due this week, and those of publication, by inspection
     * @param details     what is to be seen, when and where, of tasks of which that is known
     * @param names       of users
     */
    OverseenInspections(
            Instant now,
            List<InspectionView> inspections,
            Deadlines.LimitsInSight limits,
            Map<String, List<Piece>> tasks,
            Map<String, String> details,
            Map<String, String> names) {
        this.now = now;
        this.inspections = inspections;
        this.limits = limits;
        this.tasks = tasks;
        this.details = details;
        this.names = names;
        byId = inspections.stream().collect(Collectors.toMap(InspectionView::id, inspection -> inspection));
        underWay = inspections.stream()
                .filter(OverseenInspections::isUnderWay)
                .sorted(Comparator.comparing(InspectionView::firstDay))
                .toList();
        ofInspectors = new HashMap<>();
        underWay.forEach(inspection -> Set.copyOf(inspection.inspectors()).forEach(user -> ofInspectors
                .computeIfAbsent(user, first -> new ArrayList<>())
                .add(inspection)));
    }

    Instant now() {
        return now;
    }

    List<InspectionView> inspections() {
        return inspections;
    }

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
        return underWay;
    }

    /** Of {@link #underWay} those that somebody inspects. */
    List<InspectionView> underWayOf(String user) {
        return ofInspectors.getOrDefault(user, List.of());
    }

    static boolean isUnderWay(InspectionView inspection) {
        return UNDER_WAY.contains(inspection.status());
    }

    Map<String, InspectionView> byId() {
        return byId;
    }

    /** By inspection. */
    Map<String, List<Deadline>> limits() {
        return limits.limits();
    }

    List<Deadline> limitsOf(InspectionView inspection) {
        return limits.limits().getOrDefault(inspection.id(), List.of());
    }

    /** What they will be if all is done as planned; none where that was not asked for. */
    List<Deadline> outlookOf(InspectionView inspection) {
        return limits.outlook().getOrDefault(inspection.id(), List.of());
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
