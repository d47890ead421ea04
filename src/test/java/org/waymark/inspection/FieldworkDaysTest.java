package org.waymark.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.WorkingDays;

/** The days of a fieldwork of ten working days, through bank holidays, lost days, pauses and days off site. */
class FieldworkDaysTest {

    private static final LocalDate MONDAY_3_DECEMBER = LocalDate.of(2012, 12, 3);
    private static final LocalDate FRIDAY_14_DECEMBER = LocalDate.of(2012, 12, 14);
    private static final WorkingDays CALENDAR = AnInspection.CALENDAR;

    @Test
    void aFortnightWithoutInterruptionEndsOnItsSecondFriday() {
        FieldworkDays days = days(CALENDAR, MONDAY_3_DECEMBER);

        assertThat(days.last()).isEqualTo(FRIDAY_14_DECEMBER);
        assertThat(days.numberOf(LocalDate.of(2012, 12, 8))).as("a Saturday").isEmpty();
        assertThat(days.numberOf(LocalDate.of(2012, 12, 10))).contains(6);
        assertThat(days.anotherAfter(FRIDAY_14_DECEMBER)).isFalse();
    }

    @Test
    void aFieldworkThatBeginsInTheWeekOfABankHolidayTakesADayMore() {
        FieldworkDays inTheWeekOfEasterMonday = days(CALENDAR, LocalDate.of(2013, 4, 2));
        FieldworkDays onTheDayBeforeGoodFriday = days(CALENDAR, LocalDate.of(2013, 3, 28));

        assertThat(inTheWeekOfEasterMonday.last()).isEqualTo(LocalDate.of(2013, 4, 15));
        assertThat(onTheDayBeforeGoodFriday.nextAfter(LocalDate.of(2013, 3, 28)))
                .as("over Easter")
                .contains(LocalDate.of(2013, 4, 2));
        assertThat(onTheDayBeforeGoodFriday.last()).isEqualTo(LocalDate.of(2013, 4, 12));
    }

    @Test
    void aLostDayThatIsMadeUpForMovesTheEndTheMidPointAndArrivals() {
        LocalDate wednesdayOfTheFlood = LocalDate.of(2012, 12, 5);
        FieldworkDays days = days(without(wednesdayOfTheFlood), MONDAY_3_DECEMBER);

        assertThat(days.last()).isEqualTo(LocalDate.of(2012, 12, 17));
        assertThat(days.numberOf(wednesdayOfTheFlood)).isEmpty();
        assertThat(days.nextAfter(LocalDate.of(2012, 12, 4))).contains(LocalDate.of(2012, 12, 6));
        assertThat(days.day(3)).as("who arrives on day 3").isEqualTo(LocalDate.of(2012, 12, 6));
        assertThat(days.isMidPoint(LocalDate.of(2012, 12, 7), 5)).isFalse();
        assertThat(days.isMidPoint(LocalDate.of(2012, 12, 10), 5)).isTrue();
    }

    @Test
    void aLostDayThatIsNotMadeUpForKeepsItsNumberAndNothingBeginsOnIt() {
        LocalDate wednesday = LocalDate.of(2012, 12, 5);
        FieldworkDays days = new FieldworkDays(CALENDAR, MONDAY_3_DECEMBER, 10, Set.of(), Set.of(wednesday));

        assertThat(days.last()).isEqualTo(FRIDAY_14_DECEMBER);
        assertThat(days.numberOf(wednesday)).contains(3);
        assertThat(days.beginsOn(wednesday)).isFalse();
        assertThat(days.nextAfter(LocalDate.of(2012, 12, 4))).contains(LocalDate.of(2012, 12, 6));
    }

    @Test
    void whenTheLastDayIsLostAndNotMadeUpForNoOtherBegins() {
        FieldworkDays days = new FieldworkDays(CALENDAR, MONDAY_3_DECEMBER, 10, Set.of(), Set.of(FRIDAY_14_DECEMBER));

        assertThat(days.anotherAfter(LocalDate.of(2012, 12, 13))).isFalse();
        assertThat(days.last()).isEqualTo(FRIDAY_14_DECEMBER);
    }

    @Test
    void aDayLostAtChristmasIsMadeUpForInTheNewYear() {
        LocalDate mondayBeforeChristmas = LocalDate.of(2012, 12, 17);
        LocalDate christmasEve = LocalDate.of(2012, 12, 24);

        assertThat(days(CALENDAR, mondayBeforeChristmas).last()).isEqualTo(LocalDate.of(2013, 1, 2));
        assertThat(days(without(christmasEve), mondayBeforeChristmas).last()).isEqualTo(LocalDate.of(2013, 1, 3));
    }

    @Test
    void daysOffSiteCountButNoWorkBeginsOnThemAndTheMidPointWaits() {
        FieldworkDays days = new FieldworkDays(CALENDAR, MONDAY_3_DECEMBER, 10, Set.of(5, 6), Set.of());

        assertThat(days.last()).isEqualTo(FRIDAY_14_DECEMBER);
        assertThat(days.nextAfter(LocalDate.of(2012, 12, 6))).contains(LocalDate.of(2012, 12, 11));
        assertThat(days.isMidPoint(LocalDate.of(2012, 12, 7), 5)).isFalse();
        assertThat(days.isMidPoint(LocalDate.of(2012, 12, 11), 5)).isTrue();
    }

    private static FieldworkDays days(WorkingDays calendar, LocalDate first) {
        return new FieldworkDays(calendar, first, 10, Set.of(), Set.of());
    }

    private static WorkingDays without(LocalDate lost) {
        return CALENDAR.without(date -> date.equals(lost) ? Optional.of("Lost") : Optional.empty());
    }
}
