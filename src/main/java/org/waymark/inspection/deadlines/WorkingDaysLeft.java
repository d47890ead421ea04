package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.platform.engine.Timers.Waiting;

/** Where a date goes that was set by hand, so that no rule gives it: as many working days are left as were. */
@Component
class WorkingDaysLeft {

    private final InspectionCalendars calendars;
    private final WorkingDays calendar;
    private final Clock clock;

    WorkingDaysLeft(InspectionCalendars calendars, WorkingDays calendar, Clock clock) {
        this.calendars = calendars;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Under another calendar, from today. One that has passed stays.
     *
     * @param before runs work under the old calendar
     * @param after  runs work under the new one
     */
    Instant today(String inspectionId, Instant due, Consumer<Runnable> before, Consumer<Runnable> after) {
        LocalDate today = London.dateOf(clock.instant());
        try {
            return recounted(due, today, () -> calendars.of(inspectionId), before, after);
        } catch (YearNotKnown farAhead) {
            // Whoever set a day in a year that nobody can count in meant the day itself.
            return due;
        }
    }

    /** Under another calendar, as it was before the pause in which it stands still: from the day the work was put. */
    Instant beforeThePause(
            String inspectionId, Waiting waiting, Instant due, Consumer<Runnable> before, Consumer<Runnable> after) {
        LocalDate from = London.dateOf(waiting.since());
        return recounted(due, from, () -> calendars.beforeThePause(inspectionId), before, after);
    }

    /** After a pause: as many days that count as there were. What was late then is as late as it was. */
    Instant afterPause(String inspectionId, Instant due, LocalDate stoodFrom) {
        LocalDate day = London.dayEndingAt(due);
        LocalDate before = stoodFrom.minusDays(1);
        try {
            int left = calendar.between(before, day);
            return left <= 0
                    ? due
                    : further(due, day.until(calendars.of(inspectionId).add(before, left), ChronoUnit.DAYS));
        } catch (YearNotKnown farAhead) {
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

    /** So many days on, at the same time of the day in London. */
    private static Instant further(Instant due, long days) {
        return LocalDateTime.ofInstant(due, London.ZONE)
                .plusDays(days)
                .atZone(London.ZONE)
                .toInstant();
    }
}
