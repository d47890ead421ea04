package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.Timers;
import org.waymark.platform.engine.Timers.Waiting;
import org.waymark.platform.engine.WaitingDates.Moved;

/**
 * Lets the timers and the tasks that wait follow the inspection's days. Most ask the domain for their date, and are
 * asked anew. A limit that runs from the day the work was put before someone is moved by what it stood still.
 */
@Component
public class Rescheduling {

    private static final String NEXT_MORNING = "timer-next-morning";

    /** Waited for as long as the fieldwork runs. */
    private static final String IN_THE_FIELD = "activity-added";

    private static final Pattern TASK = Pattern.compile("\\(execution,'([a-z0-9-]+)'\\)");

    private final Timers timers;
    private final SuspendedDueDates stoodStill;
    private final Processes processes;
    private final Inspections inspections;
    private final WorkingDays calendar;
    private final InspectionCalendars calendars;
    private final ObjectProvider<LimitInModel> ownLimits;
    private final Clock clock;

    Rescheduling(
            Timers timers,
            SuspendedDueDates stoodStill,
            Processes processes,
            Inspections inspections,
            WorkingDays calendar,
            InspectionCalendars calendars,
            ObjectProvider<LimitInModel> ownLimits,
            Clock clock) {
        this.timers = timers;
        this.stoodStill = stoodStill;
        this.processes = processes;
        this.inspections = inspections;
        this.calendar = calendar;
        this.calendars = calendars;
        this.ownLimits = ownLimits;
        this.clock = clock;
    }

    /** After a change of the days that limits are counted from or over. */
    public void followTheDays(String inspectionId) {
        timers.recompute(inspectionId, runsFromBeingPut(inspectionId).negate());
        beginAnotherDay(inspectionId);
    }

    /** After a pause has begun. */
    public void standStill(String inspectionId) {
        Predicate<Waiting> runsFromBeingPut = runsFromBeingPut(inspectionId);
        timers.waiting(inspectionId).stream()
                .filter(waiting -> runsFromBeingPut.test(waiting) && !goesOn(waiting) && !waiting.isOpenEnded())
                .forEach(waiting -> {
                    stoodStill.keep(inspectionId, waiting.id(), waiting.due());
                    timers.move(waiting, Timers.OPEN_ENDED);
                });
        timers.recompute(inspectionId, runsFromBeingPut.negate());
    }

    /** After the pause has ended. @param stoodFrom its first day */
    public void goOn(String inspectionId, LocalDate stoodFrom) {
        Map<String, Instant> kept = stoodStill.take(inspectionId);
        WorkingDays counting = calendars.of(inspectionId);
        Predicate<Waiting> runsFromBeingPut = runsFromBeingPut(inspectionId);
        timers.waiting(inspectionId).stream()
                .filter(waiting -> kept.containsKey(waiting.id()))
                .forEach(waiting -> timers.move(waiting, later(kept.get(waiting.id()), stoodFrom, counting)));
        timers.recompute(
                inspectionId,
                waiting ->
                        !kept.containsKey(waiting.id()) && (!runsFromBeingPut.test(waiting) || waiting.isOpenEnded()));
        beginAnotherDay(inspectionId);
    }

    /** After a pause that has its end from the beginning. */
    public void standStillAndGoOn(String inspectionId, LocalDate stoodFrom) {
        standStill(inspectionId);
        goOn(inspectionId, stoodFrom);
    }

    /**
     * What stands still was counted too, before the pause: when the calendar changes it keeps as many working days, so
     * that it goes on with what was left.
     *
     * @param before runs work under the old calendar
     * @param after  runs work under the new one
     */
    List<Moved> countStoodStillAnew(String inspectionId, Consumer<Runnable> before, Consumer<Runnable> after) {
        Map<String, Instant> kept = stoodStill.of(inspectionId);
        List<Moved> moved = new ArrayList<>();
        if (kept.isEmpty()) {
            return moved;
        }
        timers.waiting(inspectionId).stream()
                .filter(waiting -> kept.containsKey(waiting.id()))
                .forEach(waiting -> {
                    Instant due = kept.get(waiting.id());
                    Instant fresh = countedAnew(inspectionId, waiting, due, before, after);
                    if (!fresh.equals(due)) {
                        stoodStill.move(waiting.id(), fresh);
                        moved.add(new Moved(!waiting.timer(), waiting.name(), due, fresh));
                    }
                });
        return moved;
    }

    private Instant countedAnew(
            String inspectionId, Waiting waiting, Instant due, Consumer<Runnable> before, Consumer<Runnable> after) {
        LocalDate from = London.dateOf(waiting.since());
        return recounted(due, from, () -> calendars.beforeThePause(inspectionId), before, after);
    }

    /**
     * Where a date goes that was moved or set by hand, so that no rule gives it: as many working days are left as were.
     * One that has passed stays.
     */
    Instant keepingWhatIsLeft(String inspectionId, Instant due, Consumer<Runnable> before, Consumer<Runnable> after) {
        LocalDate today = London.dateOf(clock.instant());
        try {
            return recounted(due, today, () -> calendars.of(inspectionId), before, after);
        } catch (YearNotKnown farAhead) {
            // Whoever set a day in a year that nobody can count in meant the day itself.
            return due;
        }
    }

    /** The day after as many working days from that day: never earlier for a bank holiday more, or later for one less. */
    private static Instant recounted(
            Instant due,
            LocalDate from,
            Supplier<WorkingDays> days,
            Consumer<Runnable> before,
            Consumer<Runnable> after) {
        LocalDate day = London.dayEndingAt(due);
        AtomicInteger left = new AtomicInteger();
        AtomicReference<LocalDate> old = new AtomicReference<>();
        before.accept(() -> {
            left.set(days.get().between(from, day));
            old.set(days.get().add(from, Math.max(0, left.get())));
        });
        if (left.get() <= 0) {
            return due;
        }
        AtomicReference<LocalDate> fresh = new AtomicReference<>();
        after.accept(() -> fresh.set(days.get().add(from, left.get())));
        return further(due, old.get().until(fresh.get(), ChronoUnit.DAYS));
    }

    /** As many days that count after the pause began as there were; what was late then is as late as it was. */
    private Instant later(Instant due, LocalDate stoodFrom, WorkingDays counting) {
        LocalDate day = London.dayEndingAt(due);
        LocalDate before = stoodFrom.minusDays(1);
        int left = calendar.between(before, day);
        if (left <= 0) {
            return due;
        }
        return further(due, day.until(counting.add(before, left), ChronoUnit.DAYS));
    }

    /** So many days on, at the same time of the day in London. */
    private static Instant further(Instant due, long days) {
        return LocalDateTime.ofInstant(due, London.ZONE)
                .plusDays(days)
                .atZone(London.ZONE)
                .toInstant();
    }

    /** The last day had begun, and now there is another after it: the path of the days goes on. */
    private void beginAnotherDay(String inspectionId) {
        boolean another = processes.waitsFor(inspectionId, IN_THE_FIELD)
                && inspections.fieldworkDays(inspectionId).anotherAfter(London.dateOf(clock.instant()));
        if (another
                && timers.waiting(inspectionId).stream()
                        .noneMatch(waiting -> waiting.element().equals(NEXT_MORNING))) {
            processes.continueAt(inspectionId, InspectionProcess.FIELDWORK, NEXT_MORNING);
        }
    }

    /**
     * A reminder of a step of the report follows its limit; one of other work runs from the day it was put. Work with a
     * day of its own, such as an activity's, is counted from that whenever it is asked.
     */
    private Predicate<Waiting> runsFromBeingPut(String inspectionId) {
        List<String> steps = inspections.byId(inspectionId).framework().timeline().steps().stream()
                .map(step -> "'" + step.id() + "'")
                .toList();
        return waiting -> {
            String asked = waiting.expression();
            return goesOn(waiting)
                    || asked.isEmpty()
                    || !hasItsOwn(asked)
                            && (asked.contains("deadlines.within(")
                                    || asked.contains("deadlines.reminder(")
                                            && steps.stream().noneMatch(asked::contains));
        };
    }

    private boolean hasItsOwn(String asked) {
        Matcher task = TASK.matcher(asked);
        return task.find() && ownLimits.stream().anyMatch(limits -> limits.knows(task.group(1)));
    }

    private static boolean goesOn(Waiting waiting) {
        return InspectionProcess.goesOnInAPause(waiting.processKey());
    }
}
