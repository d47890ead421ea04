package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.SchoolHolidays.SchoolHoliday;

/** When schools are closed is data, each line with where it comes from. */
class SchoolHolidaysTest {

    private static final String HEADING = "from;to;title;source\n";

    @Test
    void thoseThatTouchTheDaysAreFoundAndNoOthers() {
        SchoolHolidays some = SchoolHolidays.parse(
                HEADING + "# a note\n2026-12-21;2027-01-01;Christmas holidays;assumed\n", "some.csv");
        LocalDate friday = LocalDate.of(2026, 12, 18);
        assertThat(some.between(friday.minusDays(11), friday)).isEmpty();
        assertThat(some.between(friday, friday.plusDays(3)))
                .extracting(SchoolHoliday::title)
                .containsExactly("Christmas holidays");
        assertThat(some.between(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 9)))
                .isEmpty();
    }

    @Test
    void thoseThatComeAlongSayThatTheyAreAssumed() {
        assertThat(SchoolHolidays.inForce().between(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1)))
                .hasSizeGreaterThan(10)
                .allSatisfy(one -> assertThat(one.source()).startsWith("assumed"));
    }

    @Test
    void aLineThatCannotBeUsedIsNamedWithWhatWouldBeRight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolHolidays.parse(HEADING + "21/12/2026;2027-01-01;Christmas;assumed", "own.csv"))
                .withMessage(
                        "own.csv, line 2: \"21/12/2026\" is no day. Right would be year-month-day, such as 2026-12-21.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolHolidays.parse(HEADING + "2027-01-01;2026-12-21;Christmas;assumed", "own.csv"))
                .withMessageContaining("line 2: ends before it begins");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolHolidays.parse(HEADING + "2027-01-01;2027-01-02;Christmas;", "own.csv"))
                .withMessageContaining("has not all four");
    }
}
