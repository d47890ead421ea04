package org.waymark.inspection.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.Concern;
import org.waymark.inspection.DateRule.InspectionDay;
import org.waymark.inspection.DateRule.StepLimit;
import org.waymark.inspection.DateRule.StepReminder;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DateRule.WorkReminder;
import org.waymark.inspection.FieldworkDays;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.deadlines.CountedDates.Put;
import org.waymark.inspection.deadlines.OwnTaskDeadlines.Basis;
import org.waymark.platform.engine.Timers;

/**
 * Counts the dates of one inspection by their rules. When it is asked has no part in it: a date is a function of the
 * inspection's days, the calendar, and the moment its work was put before people.
 */
class DatesOfInspection {

    static final String TASK_PUT = "task-put";

    /** Without these nobody can go to the authority. */
    private static final Set<String> BEFORE_NOTICE = Set.of("assemble-team", "prepare");

    private final InspectionView inspection;
    private final Framework framework;
    private final Supplier<FieldworkDays> fieldwork;
    private final Supplier<List<Deadline>> deadlines;
    private final boolean standsStill;
    private final WorkingDays counting;
    private final WorkingDays anyDay;
    private final OwnLimits ownLimits;

    /** The limits that rooms count from days of their own. */
    interface OwnLimits {

        Optional<Basis> of(String work, UnaryOperator<String> variable);
    }

    /**
     * @param fieldwork   the days on site
     * @param deadlines   the limits of the report's steps
     * @param standsStill whether it is paused, nobody knows until when
     * @param counting    the days that count for its limits
     * @param anyDay      the working days that count for what goes on in a pause
     */
    DatesOfInspection(
            InspectionView inspection,
            Supplier<FieldworkDays> fieldwork,
            Supplier<List<Deadline>> deadlines,
            boolean standsStill,
            WorkingDays counting,
            WorkingDays anyDay,
            OwnLimits ownLimits) {
        this.inspection = inspection;
        this.framework = inspection.framework();
        this.fieldwork = once(fieldwork);
        this.deadlines = once(deadlines);
        this.standsStill = standsStill;
        this.counting = counting;
        this.anyDay = anyDay;
        this.ownLimits = ownLimits;
    }

    private static <T> Supplier<T> once(Supplier<T> source) {
        return new Supplier<>() {

            private T read;

            @Override
            public T get() {
                if (read == null) {
                    read = source.get();
                }
                return read;
            }
        };
    }

    /** {@link Timers#OPEN_ENDED} while nobody knows. */
    Instant date(DateRule rule, Put put) {
        if (standsStill && !put.goesOnInAPause()) {
            return Timers.OPEN_ENDED;
        }
        if (rule instanceof StepLimit limit) {
            return step(limit.step()).at();
        }
        if (rule instanceof InspectionDay day) {
            return day(day, put);
        }
        return hours(rule).map(put.since()::plus).orElseGet(() -> byWorkingDays(rule, put));
    }

    private Instant byWorkingDays(DateRule rule, Put put) {
        Basis basis = basis(rule, put);
        WorkingDays days = days(rule, put);
        int before = reminded(rule);
        // Forwards from where the limit is counted from: backwards from the limit, a new bank holiday would bring the
        // reminder nearer.
        return before < 0
                ? London.endOf(days.add(basis.from(), basis.workingDays()))
                : London.morningOf(days.add(basis.from(), Math.max(0, basis.workingDays() - before)));
    }

    /** How many working days before the limit is reminded of it; less than none for the limit itself. */
    private int reminded(DateRule rule) {
        if (rule instanceof StepReminder reminder) {
            return framework.timeline().step(reminder.step()).reminderWorkingDaysBefore();
        }
        return rule instanceof WorkReminder reminder ? framework.taskReminders().workingDays(reminder.work()) : -1;
    }

    /** From what a limit in working days is counted, and how many: the same for a limit and its reminder. */
    Basis basis(DateRule rule, Put put) {
        if (rule instanceof StepLimit limit) {
            return basis(step(limit.step()));
        }
        if (rule instanceof StepReminder reminder) {
            return basis(step(reminder.step()));
        }
        LocalDate day = London.dateOf(put.since());
        if (rule == Concern.REFERRED_BACK) {
            return new Basis(TASK_PUT, day, framework.concerns().referralBackWithinWorkingDays());
        }
        String work = work(rule);
        return ownLimits.of(work, put.variable()).orElseGet(() -> new Basis(TASK_PUT, day, workingDays(work, day)));
    }

    /** What comes before the notice is to be done on the working day before it, or at once where that has passed. */
    private int workingDays(String work, LocalDate put) {
        int days = framework.taskLimits().workingDays(work);
        return BEFORE_NOTICE.contains(work)
                ? Math.max(0, Math.min(days, counting.between(put, inspection.noticeDay()) - 1))
                : days;
    }

    /** The days over which such a date is counted. */
    WorkingDays days(DateRule rule, Put put) {
        return put.goesOnInAPause() || rule == Concern.REFERRED_BACK ? anyDay : counting;
    }

    private static Basis basis(Deadline step) {
        return new Basis(step.countedFrom(), step.origin(), step.workingDays());
    }

    private static String work(DateRule rule) {
        if (rule instanceof WorkLimit limit) {
            return limit.work();
        }
        if (rule instanceof WorkReminder reminder) {
            return reminder.work();
        }
        if (rule == Concern.ANSWER) {
            return "respond-to-concern";
        }
        throw new IllegalArgumentException(rule + " is not counted in working days.");
    }

    /** So long by the clock; empty when it is counted in days. */
    Optional<Duration> hours(DateRule rule) {
        Integer hours = rule == Concern.ACKNOWLEDGEMENT
                ? Integer.valueOf(framework.concerns().acknowledgeWithinHours())
                : rule == Concern.ANSWER ? framework.concerns().answerWithinHours() : null;
        return Optional.ofNullable(hours).map(Duration::ofHours);
    }

    private Instant day(InspectionDay day, Put put) {
        return switch (day) {
            case NOTICE -> London.morningOf(counting.nextWorkingDayOnOrAfter(inspection.noticeDay()));
            case FIRST_ON_SITE -> London.morningOf(fieldwork.get().first());
            case NEXT_ON_SITE ->
                fieldwork
                        .get()
                        .nextAfter(London.dateOf(put.since()))
                        .map(London::morningOf)
                        .orElse(Timers.OPEN_ENDED);
            case LAST_ON_SITE -> London.endOf(inspection.plannedLastDay());
        };
    }

    private Deadline step(String step) {
        Deadline deadline = deadlines.get().stream()
                .filter(limit -> limit.step().equals(step))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The framework's report timeline has no step " + step + "."));
        if (deadline.date() == null) {
            throw new IllegalStateException(
                    "The limit of %s counts from %s, which has not come yet.".formatted(step, deadline.countedFrom()));
        }
        return deadline;
    }
}
