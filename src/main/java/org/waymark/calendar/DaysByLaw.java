package org.waymark.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every day that counts by law in the years that are known, in order: a stretch of years is found in it by two look-ups, where each of its
 * days had to be judged. Made when it is first asked for.
 */
final class DaysByLaw {

    private final BankHolidays bankHolidays;
    private final Predicate<LocalDate> counts;
    private volatile long[] days;

    DaysByLaw(BankHolidays bankHolidays, Predicate<LocalDate> counts) {
        this.bankHolidays = bankHolidays;
        this.counts = counts;
    }

    /**
     * How many lie from one day to another, both among them when they count.
     *
     * @throws YearNotKnown when the bank holidays of a year between are not known
     */
    int count(LocalDate first, LocalDate last) {
        requireKnown(first, last);
        return place(last.plusDays(1)) - place(first);
    }

    /** Those that {@link #count} counts. */
    Stream<LocalDate> days(LocalDate first, LocalDate last) {
        requireKnown(first, last);
        return Arrays.stream(all(), place(first), place(last.plusDays(1))).mapToObj(LocalDate::ofEpochDay);
    }

    private void requireKnown(LocalDate first, LocalDate last) {
        for (LocalDate day = first; !day.isAfter(last); day = LocalDate.of(day.getYear() + 1, 1, 1)) {
            bankHolidays.on(day);
        }
    }

    private long[] all() {
        if (days == null) {
            days = bankHolidays.years().stream()
                    .flatMap(year -> LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                    .filter(counts)
                    .mapToLong(LocalDate::toEpochDay)
                    .toArray();
        }
        return days;
    }

    private int place(LocalDate day) {
        int found = Arrays.binarySearch(all(), day.toEpochDay());
        return found < 0 ? -found - 1 : found;
    }
}
