package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private static final LocalDate MAUNDY_THURSDAY_2013 = LocalDate.of(2013, 3, 28);
    private static final LocalDate TUESDAY_AFTER_EASTER_2013 = LocalDate.of(2013, 4, 2);
    private static final LocalDate FRIDAY_BEFORE_THE_DIAMOND_JUBILEE = LocalDate.of(2012, 6, 1);
    private static final LocalDate DAY_AFTER_THE_DIAMOND_JUBILEE = LocalDate.of(2012, 6, 6);
    private static final LocalDate CHRISTMAS_EVE_2012 = LocalDate.of(2012, 12, 24);

    private final BankHolidays bankHolidays = BankHolidays.shipped();
    private final WorkingDays workingDays = new WorkingDays(bankHolidays);

    /**
     * Letters of joint inspections, and one action plan, each with the date on which the statement was due: 70
     * days.
     */
    @ParameterizedTest(name = "{2}: {0} and 70 working days is {1}")
    @CsvSource({
        "2016-06-29, 2016-10-06, Croydon",
        "2018-01-30, 2018-05-11, Haringey",
        "2019-01-29, 2019-05-10, Islington",
        "2019-12-18, 2020-03-30, Sefton",
        "2020-01-31, 2020-05-13, Portsmouth (VE Day moved)",
        "2020-04-14, 2020-07-23, East Sussex (VE Day moved)",
        "2022-09-26, 2023-01-05, Cheshire East",
        "2023-01-06, 2023-04-18, Walsall",
        "2024-05-16, 2024-08-23, Leeds",
        "2025-02-27, 2025-06-11, Norfolk",
        "2023-05-09, 2023-08-16, Stockton"
    })
    void agreesWithTheDatesPublishedForStatementsOfAction(LocalDate from, LocalDate due, String authority) {
        assertThat(workingDays.add(from, 70)).isEqualTo(due);
        assertThat(workingDays.between(from, due)).isEqualTo(70);
        assertThat(workingDays.subtract(due, 70)).isEqualTo(from);
    }

    /** Inspections of services for looked after children in 2013, each published 25 working days after its end. */
    @ParameterizedTest(name = "{2}: {0} and 25 working days is {1}")
    @CsvSource({
        "2013-06-28, 2013-08-02, Sandwell",
        "2013-07-12, 2013-08-16, Norfolk",
        "2013-07-19, 2013-08-23, Kent and Medway"
    })
    void agreesWithTheDatesOnWhichReportsWerePublished(LocalDate end, LocalDate published, String authority) {
        assertThat(workingDays.add(end, 25)).isEqualTo(published);
    }

    @ParameterizedTest(name = "from {0}, {1} days on site")
    @CsvSource({
        "2012-05-14,  8, 2012-05-23, 2012-06-08, 2012-06-15, 2012-06-22, 2012-06-26",
        "2012-05-21,  8, 2012-05-30, 2012-06-15, 2012-06-22, 2012-06-29, 2012-07-03",
        "2012-05-28, 10, 2012-06-12, 2012-06-26, 2012-07-03, 2012-07-10, 2012-07-12",
        "2012-12-03,  8, 2012-12-12, 2012-12-28, 2013-01-07, 2013-01-14, 2013-01-16",
        "2013-03-11,  8, 2013-03-20, 2013-04-05, 2013-04-12, 2013-04-19, 2013-04-23"
    })
    void givesTheWorkedTimelines(
            LocalDate start,
            int days,
            LocalDate end,
            LocalDate draft,
            LocalDate comments,
            LocalDate last,
            LocalDate published) {
        assertThat(workingDays.nthWorkingDay(start, days)).isEqualTo(end);
        assertThat(workingDays.add(end, 10)).isEqualTo(draft);
        assertThat(workingDays.add(draft, 5)).isEqualTo(comments);
        assertThat(workingDays.add(end, 20)).isEqualTo(last);
        assertThat(workingDays.add(end, 22)).isEqualTo(published);
    }

    @Test
    void twoWeeksFromThe3rdOfDecember2012CrossChristmas() {
        LocalDate end = workingDays.nthWorkingDay(LocalDate.of(2012, 12, 3), 10);

        assertThat(end).isEqualTo("2012-12-14");
        assertThat(workingDays.add(end, 10)).isEqualTo("2013-01-02");
        assertThat(workingDays.add(end, 20)).isEqualTo("2013-01-16");
        assertThat(workingDays.add(end, 22)).isEqualTo("2013-01-18");
    }

    @Test
    void showsItsWorking() {
        assertThat(workingDays.count(MAUNDY_THURSDAY_2013, 1)).satisfies(counted -> {
            assertThat(counted.date()).isEqualTo(TUESDAY_AFTER_EASTER_2013);
            assertThat(counted.skipped())
                    .extracting(SkippedDay::reason)
                    .containsExactly("Good Friday", "Saturday", "Sunday", "Easter Monday");
        });
        assertThat(workingDays.count(FRIDAY_BEFORE_THE_DIAMOND_JUBILEE, 1)).satisfies(counted -> {
            assertThat(counted.date()).isEqualTo(DAY_AFTER_THE_DIAMOND_JUBILEE);
            assertThat(counted.skipped())
                    .extracting(SkippedDay::reason)
                    .containsExactly(
                            "Saturday",
                            "Sunday",
                            "Spring bank holiday (substitute day)",
                            "Queen's Diamond Jubilee (extra bank holiday)");
        });
    }

    @Test
    void theDayCountedFromNeverCounts() {
        assertThat(workingDays.add(CHRISTMAS_EVE_2012, 1)).isEqualTo("2012-12-27");
        assertThat(workingDays.add(LocalDate.of(2012, 12, 22), 1)).isEqualTo(CHRISTMAS_EVE_2012);
        assertThat(workingDays.add(CHRISTMAS_EVE_2012, 0)).isEqualTo(CHRISTMAS_EVE_2012);
        assertThat(workingDays.subtract(LocalDate.of(2012, 12, 27), 1)).isEqualTo(CHRISTMAS_EVE_2012);
    }

    @Test
    void betweenIsNegativeBackwardsAndNothingOnTheSameDay() {
        assertThat(workingDays.between(MAUNDY_THURSDAY_2013, MAUNDY_THURSDAY_2013))
                .isZero();
        assertThat(workingDays.between(MAUNDY_THURSDAY_2013, TUESDAY_AFTER_EASTER_2013))
                .isEqualTo(1);
        assertThat(workingDays.between(TUESDAY_AFTER_EASTER_2013, MAUNDY_THURSDAY_2013))
                .isEqualTo(-1);
    }

    @Test
    void fieldworkThatWouldBeginOnASundayOrABankHolidayBeginsOnTheNextWorkingDay() {
        assertThat(workingDays.nextWorkingDayOnOrAfter(LocalDate.of(2012, 6, 3)))
                .isEqualTo(DAY_AFTER_THE_DIAMOND_JUBILEE);
        assertThat(workingDays.nextWorkingDayOnOrAfter(DAY_AFTER_THE_DIAMOND_JUBILEE))
                .isEqualTo(DAY_AFTER_THE_DIAMOND_JUBILEE);
        assertThat(workingDays.nthWorkingDay(LocalDate.of(2012, 6, 3), 1)).isEqualTo(DAY_AFTER_THE_DIAMOND_JUBILEE);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-04, true",
        "2012-06-05, true",
        "2012-05-28, false",
        "2020-05-04, false",
        "2020-05-08, true",
        "2022-09-19, true",
        "2023-05-08, true",
        "2021-12-27, true",
        "2011-04-29, true"
    })
    void knowsTheMovedAndTheExtraDays(LocalDate date, boolean bankHoliday) {
        assertThat(workingDays.isWorkingDay(date)).isEqualTo(!bankHoliday);
    }

    /** Another hand's calendar of England must give the same weekdays off in every year there is data for. */
    @Test
    void agreesWithAnIndependentCalendar() {
        HolidayManager england = HolidayManager.getInstance(ManagerParameters.create("gb"));
        for (int year : bankHolidays.years()) {
            var theirs = england.getHolidays(Year.of(year), "eng").stream()
                    .map(holiday -> holiday.getDate())
                    .filter(date -> date.getDayOfWeek().getValue() < 6)
                    .collect(Collectors.toCollection(TreeSet::new));
            var ours = bankHolidays.all().keySet().stream()
                    .filter(date -> date.getYear() == year)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(ours).as("bank holidays of " + year).isEqualTo(theirs);
        }
    }

    @Test
    void christmasDayAndGoodFridayAreNoWorkingDaysWhateverTheListSays() {
        WorkingDays bare =
                new WorkingDays(new BankHolidays(Map.of(LocalDate.of(2012, 12, 26), "Boxing Day"), Set.of(2012)));

        assertThat(bare.reasonSkipped(LocalDate.of(2012, 12, 25))).contains("Christmas Day");
        assertThat(bare.reasonSkipped(LocalDate.of(2012, 4, 6))).contains("Good Friday");
        assertThat(bare.isWorkingDay(LocalDate.of(2012, 4, 9))).isTrue();
    }

    @Test
    void findsGoodFridayInEveryYearTheListHasOne() {
        bankHolidays.all().forEach((date, title) -> assertThat(
                        date.equals(Easter.sunday(date.getYear()).minusDays(2)))
                .as(date.toString())
                .isEqualTo(title.equals("Good Friday")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2029-01-01", "2029-01-06"})
    void aYearWithoutDataIsAnErrorThatSaysWhatToDo(LocalDate date) {
        assertThatThrownBy(() -> workingDays.isWorkingDay(date))
                .isInstanceOf(YearNotKnown.class)
                .hasMessage("The bank holidays of " + date.getYear() + " are not known, so " + InWords.day(date)
                        + " cannot be counted as a working day or not. Known: 2010 to 2028."
                        + " An administrator loads gov.uk's current list under Bank holidays.");
    }

    @Test
    void aCountThatRunsIntoAYearWithoutDataIsAnError() {
        assertThatThrownBy(() -> workingDays.add(LocalDate.of(2028, 12, 27), 70))
                .isInstanceOf(YearNotKnown.class);
    }

    @Test
    void numbersOfDaysThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays.add(CHRISTMAS_EVE_2012, -1))
                .withMessage("A number of working days is 0 or more, not -1.");
        assertThatIllegalArgumentException().isThrownBy(() -> workingDays.subtract(CHRISTMAS_EVE_2012, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> workingDays.nthWorkingDay(CHRISTMAS_EVE_2012, 0));
    }
}
