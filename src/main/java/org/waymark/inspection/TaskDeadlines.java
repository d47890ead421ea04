package org.waymark.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.Counted;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.engine.Timers;
import org.waymark.engine.Timers.OfTask;
import org.waymark.engine.Timers.Waiting;
import org.waymark.inspection.Deadline.State;

/**
 * The limit of a task with its working: that of the step of the report it belongs to, or one counted from the day the
 * work was put before someone.
 */
@Component
@Transactional(readOnly = true)
class TaskDeadlines {

    private static final Pattern STEP = Pattern.compile("deadlines\\.due\\(execution,'([a-z0-9-]+)'\\)");
    private static final Pattern PUT = Pattern.compile("deadlines\\.within\\(execution,'([a-z0-9-]+)'\\)");

    private final Timers timers;
    private final Deadlines deadlines;
    private final Inspections inspections;
    private final InspectionCalendars calendars;
    private final WorkingDays anyDay;
    private final Clock clock;

    TaskDeadlines(
            Timers timers,
            Deadlines deadlines,
            Inspections inspections,
            InspectionCalendars calendars,
            WorkingDays anyDay,
            Clock clock) {
        this.timers = timers;
        this.deadlines = deadlines;
        this.inspections = inspections;
        this.calendars = calendars;
        this.anyDay = anyDay;
        this.clock = clock;
    }

    /**
     * The limit of a task that whoever is acting may see.
     *
     * @return empty when they may not, when it has no limit, when it is counted in hours, or when it was set otherwise
     *         than by the rule
     */
    Optional<Deadline> of(String taskId) {
        return timers.ofTask(taskId).flatMap(this::of);
    }

    private Optional<Deadline> of(OfTask task) {
        Matcher step = STEP.matcher(task.waiting().expression());
        if (step.find()) {
            return deadlines.of(task.inspectionId(), step.group(1));
        }
        Matcher put = PUT.matcher(task.waiting().expression());
        return put.find() ? counted(task.inspectionId(), task.waiting(), put.group(1)) : Optional.empty();
    }

    private Optional<Deadline> counted(String inspectionId, Waiting task, String name) {
        boolean goesOn = InspectionProcess.goesOnInAPause(task.processKey());
        boolean standsStill = !goesOn && calendars.standsStill(inspectionId);
        WorkingDays calendar = goesOn ? anyDay : calendars.of(inspectionId);
        int days = inspections.byId(inspectionId).framework().taskLimits().workingDays(name);
        LocalDate origin = London.dateOf(task.since());
        Counted counted = calendar.count(origin, days);
        LocalDate date = counted.date();
        if (!standsStill && (task.due() == null || !London.dayEndingAt(task.due()).equals(date))) {
            return Optional.empty();
        }
        int left = calendar.between(London.dateOf(clock.instant()), date);
        return Optional.of(new Deadline(
                name,
                task.name(),
                "task-put",
                origin,
                days,
                0,
                date,
                London.endOf(date),
                "the framework's limits of tasks",
                counted.skipped(),
                null,
                null,
                standsStill,
                standsStill ? null : left,
                standsStill ? State.STANDS_STILL : left < 0 ? State.LATE : left == 0 ? State.SOON : State.OPEN,
                List.of()));
    }
}
