package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LondonTest {

    private static final LocalDate CLOCKS_GO_FORWARD = LocalDate.of(2013, 3, 31);
    private static final LocalDate CLOCKS_GO_BACK = LocalDate.of(2012, 10, 28);

    @Test
    void aWinterDayEndsAtMidnightUtc() {
        assertThat(London.endOf(LocalDate.of(2013, 1, 2))).isEqualTo(Instant.parse("2013-01-03T00:00:00Z"));
    }

    @Test
    void aLimitAtTheEndOfADayIsSaidByThatDay() {
        assertThat(InWords.limit(London.endOf(LocalDate.of(2012, 6, 15)))).isEqualTo("the end of Friday 15 June 2012");
        assertThat(InWords.limit(London.morningOf(LocalDate.of(2012, 6, 15))))
                .isEqualTo("08:00 on Friday 15 June 2012");
    }

    @Test
    void aSummerDayEndsAnHourBeforeMidnightUtc() {
        assertThat(London.endOf(LocalDate.of(2012, 6, 15))).isEqualTo(Instant.parse("2012-06-15T23:00:00Z"));
    }

    @Test
    void theDayTheClocksGoForwardHas23Hours() {
        assertThat(London.startOf(CLOCKS_GO_FORWARD)).isEqualTo(Instant.parse("2013-03-31T00:00:00Z"));
        assertThat(London.endOf(CLOCKS_GO_FORWARD)).isEqualTo(Instant.parse("2013-03-31T23:00:00Z"));
        assertThat(London.morningOf(CLOCKS_GO_FORWARD)).isEqualTo(Instant.parse("2013-03-31T07:00:00Z"));
    }

    @Test
    void theDayTheClocksGoBackHas25Hours() {
        assertThat(London.startOf(CLOCKS_GO_BACK)).isEqualTo(Instant.parse("2012-10-27T23:00:00Z"));
        assertThat(London.endOf(CLOCKS_GO_BACK)).isEqualTo(Instant.parse("2012-10-29T00:00:00Z"));
        assertThat(Duration.between(London.startOf(CLOCKS_GO_BACK), London.endOf(CLOCKS_GO_BACK)))
                .isEqualTo(Duration.ofHours(25));
        assertThat(London.morningOf(CLOCKS_GO_BACK)).isEqualTo(Instant.parse("2012-10-28T08:00:00Z"));
    }

    @Test
    void aDayIsKnownByAnyInstantInItAndByItsEnd() {
        LocalDate day = LocalDate.of(2012, 6, 15);

        assertThat(London.dateOf(London.startOf(day))).isEqualTo(day);
        assertThat(London.dateOf(Instant.parse("2012-06-15T22:59:59Z"))).isEqualTo(day);
        assertThat(London.dateOf(London.endOf(day))).isEqualTo(day.plusDays(1));
        assertThat(London.dayEndingAt(London.endOf(day))).isEqualTo(day);
        assertThat(London.dayEndingAt(London.morningOf(day))).isEqualTo(day);
    }
}
