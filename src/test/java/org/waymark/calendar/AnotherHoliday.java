package org.waymark.calendar;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.waymark.calendar.change.ChangedHolidays;

/** Runs a test's work, in its thread, under the calendar as it is, or with one bank holiday more or less. */
public final class AnotherHoliday {

    private AnotherHoliday() {}

    public static Consumer<Runnable> without(ApplicationContext context) {
        CalendarInUse inUse = context.getBean(CalendarInUse.class);
        return work -> inUse.assuming(inUse.now().holidays(), work);
    }

    public static Consumer<Runnable> on(LocalDate day, ApplicationContext context) {
        CalendarInUse inUse = context.getBean(CalendarInUse.class);
        BankHolidays more = ChangedHolidays.with(inUse.now().holidays(), day, "A day of thanks");
        return work -> inUse.assuming(more, work);
    }

    public static Consumer<Runnable> notOn(LocalDate day, ApplicationContext context) {
        CalendarInUse inUse = context.getBean(CalendarInUse.class);
        BankHolidays fewer = ChangedHolidays.without(inUse.now().holidays(), day);
        return work -> inUse.assuming(fewer, work);
    }
}
