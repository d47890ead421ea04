package org.waymark.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts working days in England. A working day is any day but a Saturday, a Sunday, Christmas Day, Good Friday or a
 * bank holiday in England and Wales (SI 2007/462 regulation 1(2)).
 *
 * <p>Days are counted from the day after: the first working day after the origin is day 1. Every method throws
 * {@link YearNotKnown} when it has to judge a day in a year whose bank holidays are not loaded. Dates are days in
 * England; {@link London} turns them into instants.
 *
 * <p>A value that never changes. The bean that is injected as one stands for the calendar that is in force at each call
 * ({@link CalendarInUse}), which is why this class can be extended: nobody does so by hand.
 */
public class WorkingDays {

    private static final Map<DayOfWeek, Optional<String>> WEEKEND = new EnumMap<>(Map.of(
            DayOfWeek.SATURDAY, Optional.of("Saturday"),
            DayOfWeek.SUNDAY, Optional.of("Sunday")));

    private static final Function<LocalDate, Optional<String>> NOTHING = date -> Optional.empty();

    private final BankHolidays bankHolidays;
    private final DaysByLaw byLaw;
    private final Function<LocalDate, Optional<String>> alsoSkipped;

    public WorkingDays(BankHolidays bankHolidays) {
        this.bankHolidays = bankHolidays;
        this.byLaw = new DaysByLaw(bankHolidays, date -> reasonByLaw(date).isEmpty());
        this.alsoSkipped = NOTHING;
    }

    private WorkingDays(WorkingDays others, Function<LocalDate, Optional<String>> alsoSkipped) {
        this.bankHolidays = others.bankHolidays;
        this.byLaw = others.byLaw;
        this.alsoSkipped = alsoSkipped;
    }

    /** These working days as they are now, whatever calendar comes into force after. */
    public WorkingDays asTheyAre() {
        return new WorkingDays(this, alsoSkipped);
    }

    /**
     * These working days without some more, which one piece of work passes over: days on which it is paused, for one.
     *
     * @param further why a day is passed over, for people to read; empty for a day that counts
     */
    public WorkingDays without(Function<LocalDate, Optional<String>> further) {
        return new WorkingDays(this, date -> alsoSkipped.apply(date).or(() -> further.apply(date)));
    }

    public boolean isWorkingDay(LocalDate date) {
        return reasonSkipped(date).isEmpty();
    }

    /** Why a day is not a working day, for people to read; empty when it is one. */
    public Optional<String> reasonSkipped(LocalDate date) {
        return reasonByLaw(date).or(() -> alsoSkipped.apply(date));
    }

    private Optional<String> reasonByLaw(LocalDate date) {
        Optional<String> bankHoliday = bankHolidays.on(date);
        Optional<String> weekend = WEEKEND.getOrDefault(date.getDayOfWeek(), Optional.empty());
        if (weekend.isPresent()) {
            return weekend;
        }
        return bankHoliday.or(() -> namedInLaw(date));
    }

    /** Christmas Day and Good Friday are named by the regulation itself: a list that lacks them changes nothing. */
    private static Optional<String> namedInLaw(LocalDate date) {
        if (date.getMonth() == Month.DECEMBER && date.getDayOfMonth() == 25) {
            return Optional.of("Christmas Day");
        }
        return date.getDayOfWeek() == DayOfWeek.FRIDAY
                        && date.equals(Easter.sunday(date.getYear()).minusDays(2))
                ? Optional.of("Good Friday")
                : Optional.empty();
    }

    /**
     * The day on which a number of working days has passed.
     *
     * @param from the day counted from; it need not be a working day, and is never counted itself
     * @param days how many working days, 0 or more; with 0 the answer is {@code from} itself
     * @throws IllegalArgumentException when {@code days} is negative
     */
    public LocalDate add(LocalDate from, int days) {
        return count(from, days).date();
    }

    /** As {@link #add}, and shows its working: each day that was passed over, and why. */
    public WorkingDayCount count(LocalDate from, int days) {
        requireNotNegative(days);
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate date = from;
        int left = days;
        while (left > 0) {
            date = date.plusDays(1);
            Optional<String> reason = reasonSkipped(date);
            if (reason.isPresent()) {
                skipped.add(new SkippedDay(date, reason.get()));
            } else {
                left--;
            }
        }
        return new WorkingDayCount(from, days, date, skipped);
    }

    /**
     * The working day that lies a number of working days before: counted backwards from the day before {@code from}.
     *
     * @param days how many working days, 0 or more; with 0 the answer is {@code from} itself
     * @throws IllegalArgumentException when {@code days} is negative
     */
    public LocalDate subtract(LocalDate from, int days) {
        requireNotNegative(days);
        LocalDate date = from;
        int left = days;
        while (left > 0) {
            date = date.minusDays(1);
            left -= isWorkingDay(date) ? 1 : 0;
        }
        return date;
    }

    /**
     * How many working days lie after {@code from}, up to and including {@code to}; so that
     * {@code between(from, add(from, n)) == n}. Negative when {@code to} is the earlier of the two.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        LocalDate first = from.plusDays(1);
        return alsoSkipped == NOTHING
                ? byLaw.count(first, to)
                : (int) byLaw.days(first, to)
                        .filter(date -> alsoSkipped.apply(date).isEmpty())
                        .count();
    }

    /** That day when it is a working day, otherwise the first one after it. */
    public LocalDate nextWorkingDayOnOrAfter(LocalDate date) {
        return isWorkingDay(date) ? date : add(date, 1);
    }

    /**
     * The nth working day of something that begins on {@code first}, such as fieldwork. Unlike {@link #add} the first
     * day itself is day 1, when it is a working day; when it is not, day 1 is the first working day after it.
     *
     * @param n 1 or more
     * @throws IllegalArgumentException when {@code n} is below 1
     */
    public LocalDate nthWorkingDay(LocalDate first, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("The first working day is number 1; there is no number " + n + ".");
        }
        return add(nextWorkingDayOnOrAfter(first), n - 1);
    }

    private static void requireNotNegative(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A number of working days is 0 or more, not " + days + ".");
        }
    }
}
