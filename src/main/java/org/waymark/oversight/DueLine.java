package org.waymark.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.platform.engine.rules.TaskTrail.Piece;

/**
 * Something that is overdue or due this week.
 *
 * @param what     the limit or the task; tasks on cases of one inspector stand together
 * @param number   how many tasks it is; 1 for a limit
 * @param who      whose it is, by name; null while it is nobody's
 * @param due      the end of its day
 * @param howNear  in words
 * @param why      in a sentence
 * @param taskId   under which Tasklist opens it; null for a limit
 */
record DueLine(
        String inspectionId,
        String reference,
        String authority,
        String what,
        int number,
        String who,
        Instant due,
        boolean late,
        String howNear,
        String why,
        String taskId) {

    private static final String ON_A_CASE = "child-journey";

    /** All of them, what is latest first. */
    static List<DueLine> of(OverseenInspections seen, WorkingDays calendar) {
        return seen.inspections().stream()
                .flatMap(inspection ->
                        Stream.concat(limits(seen, inspection), tasks(seen, inspection, calendar).stream()))
                .sorted(Comparator.comparing(DueLine::due).thenComparing(DueLine::reference))
                .toList();
    }

    private static Stream<DueLine> limits(OverseenInspections seen, InspectionView inspection) {
        return seen.limitsOf(inspection).stream()
                .filter(limit -> limit.date() != null && limit.doneOn() == null && !limit.standsStill())
                .filter(limit -> !limit.date().isAfter(seen.endOfWeek()))
                .map(limit -> limit(seen, inspection, limit));
    }

    private static DueLine limit(OverseenInspections seen, InspectionView inspection, Deadline limit) {
        return new DueLine(
                inspection.id(),
                inspection.reference(),
                inspection.authority().name(),
                limit.title(),
                1,
                inspection.lead().map(seen::name).orElse(null),
                limit.at(),
                limit.state() == Deadline.State.LATE,
                Why.howNear(limit.date(), seen.today(), limit.workingDaysLeft()),
                Why.of(limit),
                null);
    }

    private static List<DueLine> tasks(OverseenInspections seen, InspectionView inspection, WorkingDays calendar) {
        Instant end = London.endOf(seen.endOfWeek());
        List<DueLine> lines = new ArrayList<>();
        Map<String, List<Piece>> onCases = new LinkedHashMap<>();
        seen.tasksOf(inspection).stream()
                .filter(task -> task.due() != null && !task.due().isAfter(end))
                .forEach(task -> {
                    if (task.processKey().equals(ON_A_CASE)) {
                        onCases.computeIfAbsent(Objects.toString(task.assignee(), ""), user -> new ArrayList<>())
                                .add(task);
                    } else {
                        lines.add(tasks(seen, inspection, List.of(task), calendar));
                    }
                });
        onCases.values().forEach(some -> lines.add(tasks(seen, inspection, some, calendar)));
        return lines;
    }

    /** @param some of one user, the first due first */
    private static DueLine tasks(
            OverseenInspections seen, InspectionView inspection, List<Piece> some, WorkingDays calendar) {
        Piece first = some.get(0);
        LocalDate day = London.dayEndingAt(first.due());
        String who = first.assignee() == null ? null : seen.name(first.assignee());
        return new DueLine(
                inspection.id(),
                inspection.reference(),
                inspection.authority().name(),
                some.size() == 1
                        ? first.name()
                        : "%s, and %d more tasks on cases".formatted(first.name(), some.size() - 1),
                some.size(),
                who,
                first.due(),
                first.due().isBefore(seen.now()),
                Why.howNear(day, seen.today(), calendar.between(seen.today(), day)),
                "%s since %s; to be done by %s."
                        .formatted(
                                who == null ? "Nobody has taken it on. It waits" : "With " + who + ". It waits",
                                InWords.date(London.dateOf(first.begun())),
                                InWords.limit(first.due())),
                first.id());
    }
}
