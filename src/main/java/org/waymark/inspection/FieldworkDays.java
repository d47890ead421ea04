package org.waymark.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.calendar.WorkingDays;

/**
 * The days of the fieldwork: so many working days from the first, which is day 1. A day on which the inspection is
 * paused, and a lost day that is made up for, are none of them. A day off site and a lost day that is not made up for
 * keep their numbers, but no day's work begins on them.
 *
 * @param calendar the working days that count
 * @param from     the day it was to begin; day 1, unless that day does not count
 * @param number   how many days the framework gives
 * @param offSite  which of them, from 1, the framework puts off site
 * @param lost     days that were lost and are not made up for
 */
public record FieldworkDays(
        WorkingDays calendar, LocalDate from, int number, Set<Integer> offSite, Set<LocalDate> lost) {

    public FieldworkDays {
        offSite = Set.copyOf(offSite);
        lost = Set.copyOf(lost);
    }

    public LocalDate first() {
        return day(1);
    }

    public LocalDate last() {
        return day(number);
    }

    /** The date of a day of the fieldwork, such as the one on which somebody arrives. @param day 1 or more */
    public LocalDate day(int day) {
        return calendar.nthWorkingDay(from, day);
    }

    /** Which day of the fieldwork this date is, from 1; empty outside it. */
    public Optional<Integer> numberOf(LocalDate date) {
        if (date.isBefore(first()) || date.isAfter(last()) || !calendar.isWorkingDay(date)) {
            return Optional.empty();
        }
        return Optional.of(calendar.between(first(), date) + 1);
    }

    /** Whether the day's work is put before people on this date. */
    public boolean beginsOn(LocalDate date) {
        return numberOf(date).filter(day -> !offSite.contains(day)).isPresent() && !lost.contains(date);
    }

    public boolean anotherAfter(LocalDate date) {
        return nextAfter(date).isPresent();
    }

    /** The next date on which a day's work begins; empty when there is none left. */
    public Optional<LocalDate> nextAfter(LocalDate date) {
        return beginning(1).filter(day -> day.isAfter(date)).findFirst();
    }

    /** The mid-point is taken on its day, or on the next on which work begins. */
    boolean isMidPoint(LocalDate date, int midPointDay) {
        return beginning(midPointDay).findFirst().filter(date::equals).isPresent();
    }

    private Stream<LocalDate> beginning(int fromDay) {
        return IntStream.rangeClosed(fromDay, number).mapToObj(this::day).filter(this::beginsOn);
    }
}
