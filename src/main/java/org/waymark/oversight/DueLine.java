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
 * @param what     the limit or the task; tasks on cases that are one inspector's, or for the same office, stand together: those that are late, and the others
 * @param number   how many tasks it is; 1 for a limit
 * @param who      whose it is, by name; while it is nobody's, for whom it waits, or what comes before it
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
    private static final String OF_THE_REPORT = "report-timeline";

    /** All of them, what is latest first. */
    static List<DueLine> of(OverseenInspections seen, WhoMayTakeIt free, WorkingDays calendar) {
        return seen.inspections().stream()
                .flatMap(inspection ->
                        Stream.concat(limits(seen, inspection), tasks(seen, inspection, free, calendar).stream()))
                .sorted(Comparator.comparing(DueLine::due).thenComparing(DueLine::reference))
                .toList();
    }

    /** Those that no task stands for: a limit and the task that meets it are one piece of work. */
    private static Stream<DueLine> limits(OverseenInspections seen, InspectionView inspection) {
        return open(seen, inspection)
                .filter(limit -> seen.tasksOf(inspection).stream().noneMatch(task -> meets(task, limit)))
                .map(limit -> limit(seen, inspection, limit));
    }

    private static Stream<Deadline> open(OverseenInspections seen, InspectionView inspection) {
        return seen.limitsOf(inspection).stream()
                .filter(limit -> limit.date() != null && limit.doneOn() == null && !limit.standsStill())
                .filter(limit -> !limit.date().isAfter(seen.endOfWeek()));
    }

    /** The limits are those of the report, and the task of each is due when it is. */
    private static boolean meets(Piece task, Deadline limit) {
        return task.processKey().equals(OF_THE_REPORT) && limit.at().equals(task.due());
    }

    private static DueLine limit(OverseenInspections seen, InspectionView inspection, Deadline limit) {
        return new DueLine(
                inspection.id(),
                inspection.reference(),
                inspection.authority().name(),
                limit.title(),
                1,
                waitsFor(seen, inspection),
                limit.at(),
                limit.state() == Deadline.State.LATE,
                Why.howNear(limit.date(), seen.today(), limit.workingDaysLeft()),
                Why.of(limit),
                null);
    }

    /** Nobody has a task for it yet: it comes after what the report waits for now. */
    private static String waitsFor(OverseenInspections seen, InspectionView inspection) {
        return seen.tasksOf(inspection).stream()
                .filter(task -> task.processKey().equals(OF_THE_REPORT))
                .findFirst()
                .map(task -> "Nobody yet; first comes “%s”".formatted(task.name()))
                .orElse("Nobody yet");
    }

    /** Whether a task is overdue, or due by the end of this week. */
    static boolean isDue(Piece task, Instant now) {
        return task.due() != null && !task.due().isAfter(horizon(now));
    }

    /** Until when it is due. */
    static Instant horizon(Instant now) {
        return London.endOf(OverseenInspections.endOfWeek(now));
    }

    private static List<DueLine> tasks(
            OverseenInspections seen, InspectionView inspection, WhoMayTakeIt free, WorkingDays calendar) {
        List<DueLine> lines = new ArrayList<>();
        Map<List<Object>, List<Piece>> onCases = new LinkedHashMap<>();
        seen.tasksOf(inspection).stream()
                .filter(task -> isDue(task, seen.now()))
                .forEach(task -> {
                    if (task.processKey().equals(ON_A_CASE)) {
                        onCases.computeIfAbsent(
                                        List.of(
                                                Objects.toString(task.assignee(), ""),
                                                free.groupsOf(task),
                                                task.due().isBefore(seen.now())),
                                        alike -> new ArrayList<>())
                                .add(task);
                    } else {
                        lines.add(tasks(seen, inspection, List.of(task), free, calendar));
                    }
                });
        onCases.values().forEach(some -> lines.add(tasks(seen, inspection, some, free, calendar)));
        return lines;
    }

    /** The limit that a task of the report meets, with its working; nothing for others. */
    private static String forWhich(OverseenInspections seen, InspectionView inspection, Piece task) {
        return open(seen, inspection)
                .filter(limit -> meets(task, limit))
                .findFirst()
                .map(limit -> "%s: %s ".formatted(limit.title(), Why.of(limit)))
                .orElse("");
    }

    private static String what(OverseenInspections seen, List<Piece> some) {
        String first = some.get(0).name();
        if (some.size() == 1) {
            return seen.what(some.get(0));
        }
        return some.stream().allMatch(task -> task.name().equals(first))
                ? "%s: %d cases".formatted(first, some.size())
                : "%s, and %d more tasks on cases".formatted(first, some.size() - 1);
    }

    /** @param some of one user or for one office, the first due first */
    private static DueLine tasks(
            OverseenInspections seen,
            InspectionView inspection,
            List<Piece> some,
            WhoMayTakeIt free,
            WorkingDays calendar) {
        Piece first = some.get(0);
        LocalDate day = London.dayEndingAt(first.due());
        boolean taken = first.assignee() != null;
        String who = taken ? seen.name(first.assignee()) : free.inWords(first, inspection.authority());
        return new DueLine(
                inspection.id(),
                inspection.reference(),
                inspection.authority().name(),
                what(seen, some),
                some.size(),
                who,
                first.due(),
                first.due().isBefore(seen.now()),
                Why.howNear(day, seen.today(), calendar.between(seen.today(), day)),
                forWhich(seen, inspection, first)
                        + "%s since %s; to be done by %s."
                                .formatted(
                                        taken ? "With " + who + ". It waits" : "Nobody has taken it on. It waits",
                                        InWords.date(London.dateOf(first.begun())),
                                        InWords.limit(first.due())),
                first.id());
    }
}
