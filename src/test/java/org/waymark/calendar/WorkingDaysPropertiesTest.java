package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

/**
 * What holds of counting working days whatever the day and the number, held against a calendar of England that another
 * hand keeps (Jollyday) and counted in the simplest way there is: a day at a time.
 */
class WorkingDaysPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

    /** Days around which counting goes wrong: Christmas, Easter, clock changes, moved and extra bank holidays. */
    private static final LocalDate[] CRITICAL = {
        LocalDate.of(2011, 4, 29), LocalDate.of(2012, 6, 4), LocalDate.of(2012, 6, 5), LocalDate.of(2012, 12, 25),
        LocalDate.of(2013, 3, 29), LocalDate.of(2013, 3, 31), LocalDate.of(2012, 10, 28), LocalDate.of(2020, 5, 8),
        LocalDate.of(2021, 12, 27), LocalDate.of(2022, 6, 2), LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8),
        LocalDate.of(2022, 12, 27), LocalDate.of(2016, 2, 29), LocalDate.of(2024, 3, 31)
    };

    private final WorkingDays calendar = new WorkingDays(BankHolidays.shipped());
    private final HolidayManager england = HolidayManager.getInstance(ManagerParameters.create("gb"));
    private final Map<Integer, Set<LocalDate>> daysOff = new ConcurrentHashMap<>();

    @Provide
    Arbitrary<LocalDate> day() {
        return Dates.dates().between(FIRST, LAST);
    }

    @Provide
    Arbitrary<LocalDate> criticalDay() {
        return Arbitraries.of(CRITICAL)
                .flatMap(day -> Arbitraries.integers().between(-12, 12).map(day::plusDays));
    }

    @Property(tries = 3000)
    void aDayIsAWorkingDayWhereTheOtherCalendarHasItSo(@ForAll("day") LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(works(day));
    }

    @Property(tries = 1500)
    void countingGivesTheDayThatCountingOnOnesFingersGives(
            @ForAll("day") LocalDate from, @ForAll @IntRange(max = 120) int days) {
        assertThat(calendar.add(from, days)).isEqualTo(onFingers(from, days));
    }

    @Property(tries = 3000)
    void alsoAcrossTheDaysOnWhichItGoesWrong(
            @ForAll("criticalDay") LocalDate from, @ForAll @IntRange(max = 30) int days) {
        assertThat(calendar.add(from, days)).isEqualTo(onFingers(from, days));
        assertThat(calendar.subtract(onFingers(from, days), days)).isBeforeOrEqualTo(onFingers(from, days));
    }

    @Property
    void theWorkingSaysOfEveryDayWhetherItCounted(@ForAll("day") LocalDate from, @ForAll @IntRange(max = 90) int days) {
        WorkingDayCount counted = calendar.count(from, days);

        Set<LocalDate> skipped =
                counted.skipped().stream().map(SkippedDay::date).collect(Collectors.toCollection(TreeSet::new));
        assertThat(counted.skipped()).noneMatch(day -> day.reason().isBlank());
        assertThat(skipped).hasSameSizeAs(counted.skipped());
        assertThat(from.until(counted.date(), java.time.temporal.ChronoUnit.DAYS))
                .isEqualTo(days + skipped.size());
        from.plusDays(1).datesUntil(counted.date().plusDays(1)).forEach(day -> assertThat(skipped.contains(day))
                .isEqualTo(!works(day)));
    }

    @Property
    void countingOnIsCountingFurther(
            @ForAll("day") LocalDate from, @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int more) {
        assertThat(calendar.add(calendar.add(from, one), more)).isEqualTo(calendar.add(from, one + more));
        assertThat(calendar.between(from, calendar.add(from, one))).isEqualTo(one);
    }

    @Property(tries = 200)
    void betweenTwoDaysLieThoseThatCountOneByOne(@ForAll("day") LocalDate one, @ForAll("day") LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        for (WorkingDays days : List.of(calendar, calendar.asTheyAre(), calendar.without(this::onASeventh))) {
            assertThat(days.between(from, to)).isEqualTo((int) from.plusDays(1)
                    .datesUntil(to.plusDays(1))
                    .filter(days::isWorkingDay)
                    .count());
        }
    }

    private Optional<String> onASeventh(LocalDate day) {
        return day.getDayOfMonth() == 7 ? Optional.of("Paused") : Optional.empty();
    }

    @Property
    void backFromAWorkingDayIsWhereOneCameFrom(@ForAll("day") LocalDate from, @ForAll @IntRange(max = 60) int days) {
        LocalDate begin = calendar.nextWorkingDayOnOrAfter(from);

        assertThat(calendar.subtract(calendar.add(begin, days), days)).isEqualTo(begin);
    }

    @Property
    void aLaterDayIsNeverDueEarlier(@ForAll("day") LocalDate from, @ForAll @IntRange(max = 60) int days) {
        assertThat(calendar.add(from.plusDays(1), days)).isAfterOrEqualTo(calendar.add(from, days));
    }

    /** 22 days of a week's five are 30 days; whatever Christmas and Easter add is less than a fortnight. */
    @Property
    void publicationIsNeverSoonerThanThirtyDaysAfterTheEnd(@ForAll("day") LocalDate end) {
        assertThat(calendar.add(end, 22)).isBetween(end.plusDays(30), end.plusDays(42));
    }

    @Property
    void theNthDayOnSiteIsTheNthWorkingDay(@ForAll("day") LocalDate first, @ForAll @IntRange(min = 1, max = 20) int n) {
        LocalDate last = calendar.nthWorkingDay(first, n);

        assertThat(works(last)).isTrue();
        assertThat(first.datesUntil(last.plusDays(1)).filter(this::works).count())
                .isEqualTo(n);
    }

    /** Days have 23, 24 or 25 hours: 23 on the last Sunday of March, 25 on that of October. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.FIRST)
    void aDayOfLondonEndsWhereTheNextBeginsAlsoWhenTheClocksChange(@ForAll("day") LocalDate day) {
        Instant start = London.startOf(day);
        Instant end = London.endOf(day);

        assertThat(Duration.between(start, end).toHours()).isEqualTo(hoursOf(day));
        assertThat(end).isEqualTo(London.startOf(day.plusDays(1)));
        assertThat(London.dateOf(start)).isEqualTo(day);
        assertThat(London.dateOf(end.minusMillis(1))).isEqualTo(day);
        assertThat(London.dateOf(end)).isEqualTo(day.plusDays(1));
        assertThat(London.dayEndingAt(end)).isEqualTo(day);
        assertThat(London.dateOf(London.morningOf(day))).isEqualTo(day);
    }

    private static long hoursOf(LocalDate day) {
        boolean lastSunday = day.getDayOfWeek() == DayOfWeek.SUNDAY && day.getDayOfMonth() > 24;
        return switch (day.getMonth()) {
            case MARCH -> lastSunday ? 23 : 24;
            case OCTOBER -> lastSunday ? 25 : 24;
            default -> 24;
        };
    }

    private LocalDate onFingers(LocalDate from, int days) {
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += works(day) ? 1 : 0;
        }
        return day;
    }

    private boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6
                && !daysOff.computeIfAbsent(day.getYear(), this::daysOffIn).contains(day);
    }

    private Set<LocalDate> daysOffIn(int year) {
        return england.getHolidays(Year.of(year), "eng").stream()
                .map(holiday -> holiday.getDate())
                .collect(Collectors.toSet());
    }
}
