package org.waymark.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.calendar.WorkingDays;

/**
 * The days on site: so many working days from the first, which is day 1.
 *
 * @param first  the first day on site, a working day
 * @param number how many days the framework gives
 */
record FieldworkDays(WorkingDays calendar, LocalDate first, int number) {

    LocalDate last() {
        return calendar.nthWorkingDay(first, number);
    }

    /** Which day of the fieldwork this date is, from 1; empty outside it. */
    Optional<Integer> numberOf(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(last()) || !calendar.isWorkingDay(date)) {
            return Optional.empty();
        }
        return Optional.of(calendar.between(first, date) + 1);
    }

    boolean anotherAfter(LocalDate date) {
        return date.isBefore(last());
    }

    LocalDate nextAfter(LocalDate date) {
        return date.isBefore(first) ? first : calendar.add(date, 1);
    }
}
