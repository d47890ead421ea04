package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.Counted;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.deadlines.Deadline.State;
import org.waymark.inspection.deadlines.LimitInModel.Basis;
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

    static final String TASK_PUT = "task-put";

    private static final Pattern STEP = Pattern.compile("deadlines\\.due\\(execution,'([a-z0-9-]+)'\\)");
    private static final Pattern PUT = Pattern.compile("deadlines\\.within\\(execution,'([a-z0-9-]+)'\\)");
    private static final String REFERRED_BACK = "deadlines.referralBackDue(";
    private static final String LAST_DAY = "deadlines.lastDayOnSite(";
    private static final String CONCERN = "deadlines.concernDue(";
    private static final String CONCERN_ANSWER = "deadlines.concernAnswerDue(";

    private final Timers timers;
    private final Deadlines deadlines;
    private final Inspections inspections;
    private final InspectionCalendars calendars;
    private final WorkingDays anyDay;
    private final ObjectProvider<LimitInModel> ownLimits;
    private final Clock clock;

    TaskDeadlines(
            Timers timers,
            Deadlines deadlines,
            Inspections inspections,
            InspectionCalendars calendars,
            WorkingDays anyDay,
            ObjectProvider<LimitInModel> ownLimits,
            Clock clock) {
        this.timers = timers;
        this.deadlines = deadlines;
        this.inspections = inspections;
        this.calendars = calendars;
        this.anyDay = anyDay;
        this.ownLimits = ownLimits;
        this.clock = clock;
    }

    /** Whether it is known how a date comes about that a model asks for so. */
    static boolean explains(String asked) {
        return STEP.matcher(asked).find()
                || PUT.matcher(asked).find()
                || Stream.of(REFERRED_BACK, LAST_DAY, CONCERN, CONCERN_ANSWER).anyMatch(asked::contains);
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
     * @return empty when they may not, or when its model gives it no limit
     */
    Optional<TaskLimit> of(String taskId) {
        return timers.ofTask(taskId).map(this::of);
    }

    private TaskLimit of(OfTask task) {
        String asked = task.waiting().expression();
        Matcher step = STEP.matcher(asked);
        if (step.find()) {
            Deadline limit = deadlines.of(task.inspectionId(), step.group(1)).orElseThrow();
            return falls(task, limit.date())
                    ? new TaskLimit(task.waiting().due(), limit, null)
                    : otherwise(task, new Basis(limit.countedFrom(), limit.origin(), limit.workingDays()));
        }
        if (asked.contains(LAST_DAY)) {
            return new TaskLimit(task.waiting().due(), null, lastDay(task));
        }
        return byTheClock(task)
                .map(hours -> new TaskLimit(task.waiting().due(), null, hours))
                .orElseGet(() -> counted(task, basis(task)));
    }

    private String lastDay(OfTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        if (calendars.standsStill(task.inspectionId())) {
            return "The end of the last day on site, which is not known until the pause ends.";
        }
        return "The end of the last day on site: %s, counted from the first, %s, over the days on which the inspectors are there."
                .formatted(InWords.day(inspection.plannedLastDay()), InWords.day(inspection.firstDay()));
    }

    /** In words, when it is so many hours by the clock. */
    private Optional<String> byTheClock(OfTask task) {
        Framework.Concerns concerns =
                inspections.byId(task.inspectionId()).framework().concerns();
        String asked = task.waiting().expression();
        Integer hours = asked.contains(CONCERN)
                ? Integer.valueOf(concerns.acknowledgeWithinHours())
                : asked.contains(CONCERN_ANSWER) ? concerns.answerWithinHours() : null;
        return Optional.ofNullable(hours)
                .map(number -> "%d hour%s by the clock, nights and days without work too, from %s."
                        .formatted(
                                number,
                                number == 1 ? "" : "s",
                                InWords.moment(task.waiting().since())));
    }

    private Basis basis(OfTask task) {
        Framework framework = inspections.byId(task.inspectionId()).framework();
        String asked = task.waiting().expression();
        LocalDate put = London.dateOf(task.waiting().since());
        if (asked.contains(REFERRED_BACK)) {
            return new Basis(TASK_PUT, put, framework.concerns().referralBackWithinWorkingDays());
        }
        Matcher within = PUT.matcher(asked);
        String name = within.find() ? within.group(1) : task.waiting().element().replaceFirst("^task-", "");
        return ownLimits.stream()
                .filter(limits -> limits.knows(name))
                .findFirst()
                .map(limits -> limits.limitOf(
                        name, variable -> timers.variable(task.waiting().id(), variable)))
                .orElseGet(() -> new Basis(TASK_PUT, put, framework.taskLimits().workingDays(name)));
    }

    private TaskLimit counted(OfTask task, Basis basis) {
        Counted counted = calendar(task).count(basis.from(), basis.workingDays());
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
            Counted until = calendar.count(basis.from(), days);
            return new TaskLimit(
                    due,
                    limit(task, basis, new Counted(basis.from(), days, day, until.skipped())),
                    "This task has another day than the rule gives: it was moved, or set for it alone. " + rule);
        } catch (YearNotKnown unknown) {
            return new TaskLimit(due, null, "Set for this task alone: %s. %s".formatted(InWords.day(day), rule));
        }
    }

    private Deadline limit(OfTask task, Basis basis, Counted counted) {
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
