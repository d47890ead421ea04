package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.InspectionDay;
import org.waymark.inspection.DateRule.StepLimit;
import org.waymark.inspection.DateRule.StepReminder;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DateRule.WorkReminder;
import org.waymark.inspection.deadlines.CountedDates.Put;
import org.waymark.inspection.deadlines.RegisteredDates.SetAgain;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.Timers;
import org.waymark.platform.engine.Timers.Waiting;

/**
 * The one mover of due dates, timers' and tasks': whatever changes the days of an inspection goes through it, in the
 * transaction of the change. A date goes where its rule says now. A task's date that stood otherwise than its rule gave
 * it was set by hand, and keeps the working days that it had left.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DueDates {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final Timers timers;
    private final RegisteredDates registered;
    private final CountedDates counted;
    private final SuspendedDueDates suspended;
    private final WorkingDaysLeft left;
    private final Processes processes;
    private final Clock clock;

    DueDates(
            Timers timers,
            RegisteredDates registered,
            CountedDates counted,
            SuspendedDueDates suspended,
            WorkingDaysLeft left,
            Processes processes,
            Clock clock) {
        this.timers = timers;
        this.registered = registered;
        this.counted = counted;
        this.suspended = suspended;
        this.left = left;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * A date that moved.
     *
     * @param task whether it is a task's due date; otherwise a timer's
     * @param name what the model calls the task or the timer
     */
    public record Moved(boolean task, String name, Instant from, Instant to) {}

    /**
     * Changes the days that limits are counted from or over: a correction of the last day, another first day, a lost day.
     * A date by hand stays, unless its rule gives another one now.
     */
    public void follow(String inspectionId, Runnable change) {
        Map<String, Instant> before = dates(inspectionId, counted.of(inspectionId));
        change.run();
        move(inspectionId, before, dates(inspectionId, counted.of(inspectionId)), null);
        setAgain(inspectionId);
    }

    /** After an extension was granted: the steps of the report have the dates that it gives them, whatever they had. */
    public void followExtension(String inspectionId) {
        DatesOfInspection dates = counted.of(inspectionId);
        for (Waiting waiting : timers.waiting(inspectionId)) {
            registered
                    .of(waiting)
                    .filter(rule -> rule instanceof StepLimit || rule instanceof StepReminder)
                    .ifPresent(rule -> set(waiting, date(rule, dates, put(waiting))));
        }
    }

    /**
     * Begins a pause, ends one, or enters one with its end.
     *
     * @param stoodFrom its first day
     */
    public void followPause(String inspectionId, LocalDate stoodFrom, Runnable change) {
        Map<String, Instant> before = dates(inspectionId, counted.of(inspectionId));
        change.run();
        Map<String, Instant> after = dates(inspectionId, counted.of(inspectionId));
        move(inspectionId, before, after, due -> left.afterPause(inspectionId, due, stoodFrom));
        setAgain(inspectionId);
    }

    /** What one task is counted from has changed. */
    public void followTask(String taskId) {
        timers.ofAnyTask(taskId).ifPresent(task -> registered
                .of(task.waiting())
                .ifPresent(rule ->
                        set(task.waiting(), counted.of(task.inspectionId()).date(rule, put(task.waiting())))));
    }

    /**
     * Follows another calendar.
     *
     * @param before runs work under the old calendar
     * @param after  runs work under the new one
     * @return what moved, and what would have if it did not stand still
     */
    List<Moved> followCalendar(String inspectionId, Consumer<Runnable> before, Consumer<Runnable> after) {
        Map<String, Instant> old = new HashMap<>();
        Map<String, Instant> stood = new HashMap<>();
        before.accept(() -> {
            old.putAll(dates(inspectionId, counted.of(inspectionId)));
            stood.putAll(dates(inspectionId, counted.beforeThePause(inspectionId)));
        });
        Map<String, Instant> fresh = new HashMap<>();
        after.accept(() -> fresh.putAll(dates(inspectionId, counted.of(inspectionId))));
        List<Moved> moved = standingStill(inspectionId, old, stood, before, after);
        moved.addAll(move(inspectionId, old, fresh, due -> left.today(inspectionId, due, before, after)));
        return moved;
    }

    private Map<String, Instant> dates(String inspectionId, DatesOfInspection dates) {
        Map<String, Instant> all = new HashMap<>();
        timers.waiting(inspectionId).forEach(waiting -> registered
                .of(waiting)
                .ifPresent(rule -> all.put(waiting.id(), date(rule, dates, put(waiting)))));
        return all;
    }

    private List<Moved> move(
            String inspectionId,
            Map<String, Instant> before,
            Map<String, Instant> rules,
            UnaryOperator<Instant> byHand) {
        Map<String, Instant> kept = suspended.of(inspectionId);
        List<Moved> moved = new ArrayList<>();
        for (Waiting waiting : timers.waiting(inspectionId)) {
            Instant after = rules.get(waiting.id());
            if (after == null) {
                continue;
            }
            Instant was = before.getOrDefault(waiting.id(), after);
            Instant fresh = waiting.timer()
                    ? after
                    : new WaitingDate(inspectionId, waiting, was, after, kept.get(waiting.id())).goesTo(byHand);
            if (set(waiting, fresh) && !waiting.isOpenEnded() && !isOpen(fresh)) {
                moved.add(new Moved(!waiting.timer(), waiting.name(), waiting.due(), fresh));
            }
        }
        return moved;
    }

    /** A morning that has passed begins no day any more: the next one does. */
    private Instant date(DateRule rule, DatesOfInspection dates, Put put) {
        Instant date = dates.date(rule, put);
        return rule == InspectionDay.NEXT_ON_SITE && date.isBefore(clock.instant())
                ? dates.date(rule, new Put(put.processKey(), clock.instant(), put.variable()))
                : date;
    }

    /** A task's date, and what its rule gave before a change and gives now. */
    private class WaitingDate {

        private final String inspectionId;
        private final Waiting task;
        private final Instant before;
        private final Instant after;
        private final Instant kept;

        WaitingDate(String inspectionId, Waiting task, Instant before, Instant after, Instant kept) {
            this.inspectionId = inspectionId;
            this.task = task;
            this.before = before;
            this.after = after;
            this.kept = kept;
        }

        /** @param byHand where a date goes that was set by hand; null when its rule decides */
        Instant goesTo(UnaryOperator<Instant> byHand) {
            if (task.isOpenEnded()) {
                return goesOn(byHand);
            }
            if (same(task.due(), before)) {
                return after;
            }
            if (isOpen(after)) {
                suspended.keep(inspectionId, task.id(), task.due());
                return after;
            }
            if (byHand != null) {
                return same(task.due(), after) ? task.due() : byHand.apply(task.due());
            }
            return same(before, after) ? task.due() : after;
        }

        /** One whose date was taken away by hand stays without. */
        private Instant goesOn(UnaryOperator<Instant> byHand) {
            if (isOpen(after)) {
                return after;
            }
            if (kept != null) {
                suspended.forget(task.id());
                return byHand == null ? kept : byHand.apply(kept);
            }
            return isOpen(before) ? after : Timers.OPEN_ENDED;
        }
    }

    /** What stands still was counted too, before the pause: when the calendar changes it keeps as many working days. */
    private List<Moved> standingStill(
            String inspectionId,
            Map<String, Instant> old,
            Map<String, Instant> stood,
            Consumer<Runnable> before,
            Consumer<Runnable> after) {
        Map<String, Instant> kept = suspended.of(inspectionId);
        Map<String, Instant> fresh = new HashMap<>();
        after.accept(() -> fresh.putAll(dates(inspectionId, counted.beforeThePause(inspectionId))));
        List<Moved> moved = new ArrayList<>();
        for (Waiting waiting : timers.waiting(inspectionId)) {
            Instant was = kept.getOrDefault(waiting.id(), stood.get(waiting.id()));
            if (!waiting.isOpenEnded() || !isOpen(old.getOrDefault(waiting.id(), Instant.EPOCH)) || !runs(waiting)) {
                continue;
            }
            Instant is = kept.containsKey(waiting.id())
                    ? left.beforeThePause(inspectionId, waiting, was, before, after)
                    : fresh.get(waiting.id());
            if (!same(was, is)) {
                if (kept.containsKey(waiting.id())) {
                    suspended.move(waiting.id(), is);
                }
                moved.add(new Moved(!waiting.timer(), waiting.name(), was, is));
            }
        }
        return moved;
    }

    /** Whether it runs from the day the work was put: the limits of steps and other days are told of by themselves. */
    private boolean runs(Waiting waiting) {
        return registered
                .of(waiting)
                .map(rule -> rule instanceof WorkLimit limit
                        ? limit.work()
                        : rule instanceof WorkReminder reminder ? reminder.work() : null)
                .filter(work -> !counted.hasItsOwn(work))
                .isPresent();
    }

    /** What has fired stays fired, but for what is registered otherwise: such as the mornings, when a day was added. */
    private void setAgain(String inspectionId) {
        for (SetAgain timer : registered.setAgain()) {
            String element = timer.element().id();
            boolean another = processes.waitsFor(inspectionId, timer.message())
                    && !isOpen(counted.of(inspectionId)
                            .date(timer.rule(), new Put(timer.element().processKey(), clock.instant(), name -> null)));
            if (another
                    && timers.waiting(inspectionId).stream()
                            .noneMatch(waiting -> waiting.element().equals(element))) {
                processes.continueAt(inspectionId, timer.element().processKey(), element);
            }
        }
    }

    private Put put(Waiting waiting) {
        return new Put(waiting.processKey(), waiting.since(), name -> timers.variable(waiting, name));
    }

    private boolean set(Waiting waiting, Instant date) {
        Instant now = waiting.isOpenEnded() ? Timers.OPEN_ENDED : waiting.due();
        if (same(now, date)) {
            return false;
        }
        timers.move(waiting, date);
        return true;
    }

    private static boolean isOpen(Instant date) {
        return date.equals(Timers.OPEN_ENDED);
    }

    /** To the minute: what runs by the clock was counted a moment before its task was there. */
    private static boolean same(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(A_MOMENT) < 0;
    }
}
