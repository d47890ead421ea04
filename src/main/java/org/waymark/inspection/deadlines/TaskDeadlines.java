package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDayCount;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.InspectionDay;
import org.waymark.inspection.DateRule.StepLimit;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.deadlines.CountedDates.Put;
import org.waymark.inspection.deadlines.Deadline.State;
import org.waymark.inspection.deadlines.OwnTaskDeadlines.Basis;
import org.waymark.platform.engine.Timers;
import org.waymark.platform.engine.Timers.OfTask;
import org.waymark.platform.engine.Timers.Waiting;

/**
 * The limit of a task with its working, whatever it is counted from: a milestone of the report, the day the work was put
 * before someone, a day of its own, or hours of the clock. Where it falls on another day than the rule gives, as it was
 * set for this task alone, the working is that of the day it has.
 */
@Component
@Transactional(readOnly = true)
class TaskDeadlines {

    private final Timers timers;
    private final Deadlines deadlines;
    private final Inspections inspections;
    private final InspectionCalendars calendars;
    private final WorkingDays anyDay;
    private final RegisteredDates registered;
    private final CountedDates counted;
    private final InspectionAccess access;
    private final Clock clock;

    TaskDeadlines(
            Timers timers,
            Deadlines deadlines,
            Inspections inspections,
            InspectionCalendars calendars,
            WorkingDays anyDay,
            RegisteredDates registered,
            CountedDates counted,
            InspectionAccess access,
            Clock clock) {
        this.timers = timers;
        this.deadlines = deadlines;
        this.inspections = inspections;
        this.calendars = calendars;
        this.anyDay = anyDay;
        this.registered = registered;
        this.counted = counted;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A task's limit, explained.
     *
     * @param due     until when the task is to be done; null while nobody knows
     * @param counted its working; null when it is not counted in working days
     * @param says    what the working alone does not tell; null when it tells all
     */
    record TaskLimit(Instant due, Deadline counted, String says) {

        TaskLimit forAuthority() {
            return new TaskLimit(due, counted == null ? null : counted.forAuthority(), says);
        }
    }

    /**
     * The limit of a task that whoever is acting may see.
     *
     * @return as the authority reads it, unless they are staff; empty when they may not see it, or when its model gives it no limit
     */
    Optional<TaskLimit> of(String taskId) {
        return timers.ofTask(taskId).map(task -> shown(of(task), task.inspectionId()));
    }

    private TaskLimit shown(TaskLimit limit, String inspectionId) {
        return limit.counted() == null || access.is(inspections.byId(inspectionId), AccessRole.STAFF)
                ? limit
                : limit.forAuthority();
    }

    private TaskLimit of(OfTask task) {
        DateRule rule = registered
                .of(task.waiting())
                .orElseThrow(() -> new IllegalStateException("Nobody has registered what the due date of "
                        + task.waiting().name() + " is counted from."));
        if (rule instanceof StepLimit step) {
            Deadline limit = deadlines.of(task.inspectionId(), step.step()).orElseThrow();
            return falls(task, limit.date())
                    ? new TaskLimit(task.waiting().due(), limit, null)
                    : otherwise(task, new Basis(limit.countedFrom(), limit.origin(), limit.workingDays()));
        }
        if (rule == InspectionDay.LAST_ON_SITE) {
            return new TaskLimit(task.waiting().due(), null, lastDay(task));
        }
        DatesOfInspection dates = counted.of(task.inspectionId());
        return dates.hours(rule)
                .map(hours -> new TaskLimit(task.waiting().due(), null, byTheClock(task, hours.toHours())))
                .orElseGet(() -> counted(task, dates.basis(rule, put(task))));
    }

    private Put put(OfTask task) {
        return new Put(
                task.waiting().processKey(),
                task.waiting().since(),
                variable -> timers.variable(task.waiting(), variable));
    }

    private String lastDay(OfTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        if (calendars.standsStill(task.inspectionId())) {
            return "The end of the last day on site, which is not known until the pause ends.";
        }
        return "The end of the last day on site: %s, counted from the first, %s, over the days on which the inspectors are there."
                .formatted(InWords.day(inspection.plannedLastDay()), InWords.day(inspection.firstDay()));
    }

    private static String byTheClock(OfTask task, long hours) {
        return "%d hour%s by the clock, nights and days without work too, from %s."
                .formatted(
                        hours,
                        hours == 1 ? "" : "s",
                        InWords.moment(task.waiting().since()));
    }

    private TaskLimit counted(OfTask task, Basis basis) {
        WorkingDayCount counted = calendar(task).count(basis.from(), basis.workingDays());
        return falls(task, counted.date())
                ? new TaskLimit(task.waiting().due(), limit(task, basis, counted), null)
                : otherwise(task, basis);
    }

    /** Whether it falls on the day that the rule gives, as far as anybody knows. */
    private boolean falls(OfTask task, LocalDate day) {
        Instant due = task.waiting().due();
        return due == null ? standsStill(task) : London.dayEndingAt(due).equals(day);
    }

    private TaskLimit otherwise(OfTask task, Basis basis) {
        Instant due = task.waiting().due();
        String rule = "The rule gives %d working day%s from %s."
                .formatted(basis.workingDays(), basis.workingDays() == 1 ? "" : "s", InWords.day(basis.from()));
        if (due == null) {
            return new TaskLimit(null, null, "It has no limit now: its date was taken away. " + rule);
        }
        LocalDate day = London.dayEndingAt(due);
        if (day.isBefore(basis.from())) {
            return new TaskLimit(due, null, "Set for this task alone: %s. %s".formatted(InWords.day(day), rule));
        }
        WorkingDays calendar = calendar(task);
        try {
            int days = calendar.between(basis.from(), day);
            WorkingDayCount until = calendar.count(basis.from(), days);
            return new TaskLimit(
                    due,
                    limit(task, basis, new WorkingDayCount(basis.from(), days, day, until.skipped())),
                    "This task has another day than the rule gives: it was moved, or set for it alone. " + rule);
        } catch (YearNotKnown unknown) {
            return new TaskLimit(due, null, "Set for this task alone: %s. %s".formatted(InWords.day(day), rule));
        }
    }

    private Deadline limit(OfTask task, Basis basis, WorkingDayCount counted) {
        boolean standsStill = standsStill(task);
        int left = calendar(task).between(London.dateOf(clock.instant()), counted.date());
        return new Deadline(
                task.waiting().element(),
                task.waiting().name(),
                basis.countedFrom(),
                basis.from(),
                counted.days(),
                0,
                counted.date(),
                London.endOf(counted.date()),
                "the framework's limits of tasks",
                counted.skipped(),
                null,
                null,
                standsStill,
                standsStill ? null : left,
                standsStill ? State.STANDS_STILL : left < 0 ? State.LATE : left == 0 ? State.SOON : State.OPEN,
                List.of(),
                null);
    }

    private WorkingDays calendar(OfTask task) {
        return goesOn(task) ? anyDay : calendars.of(task.inspectionId());
    }

    private boolean standsStill(OfTask task) {
        return !goesOn(task) && calendars.standsStill(task.inspectionId());
    }

    private static boolean goesOn(OfTask task) {
        Waiting waiting = task.waiting();
        return InspectionProcess.goesOnInAPause(waiting.processKey());
    }
}
