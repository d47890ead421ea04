package org.waymark.programme.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.programme.burden.BurdenMarks.LineEntry;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.records.RecordKind;

class BurdenMarksTest {

    private static final WorkingDays CALENDAR = new WorkingDays(BankHolidays.shipped());

    private static final BurdenLimits LIMITS = BurdenLimits.parse("""
            name;value;unit;source
            overlap;30;working days;assumed
            lists-again;6;months;assumed
            answer;20;working days;assumed
            days;60;days;assumed
            302;20;days;assumed: a small one
            """, "limits");

    private static LineEntry entry(String what, String from, String to, Double days, boolean lists) {
        return new LineEntry(null, what, LocalDate.parse(from), LocalDate.parse(to), "planned", days, lists, List.of());
    }

    private static List<List<String>> marks(String authority, LineEntry... entries) {
        return BurdenMarks.marked(authority, List.of(entries), LIMITS, CALENDAR).stream()
                .map(LineEntry::marks)
                .toList();
    }

    @Test
    void twoInspectionsWithFewerThanThirtyWorkingDaysBetweenThemAreMarkedAndThirtyAreEnough() {
        LineEntry first = entry("A", "2013-03-04", "2013-03-15", null, false);
        assertThat(marks("301", first, entry("B", "2013-03-18", "2013-03-19", null, false)))
                .containsExactly(List.of(), List.of("0 working days after the end of: A. Fewer than 30 are marked."));
        assertThat(marks("301", first, entry("B", "2013-04-30", "2013-05-01", null, false))
                        .get(1))
                .as("29 working days lie between 15 March and 30 April, with Good Friday and Easter Monday")
                .containsExactly("29 working days after the end of: A. Fewer than 30 are marked.");
        assertThat(marks("301", first, entry("B", "2013-05-01", "2013-05-02", null, false))
                        .get(1))
                .isEmpty();
    }

    @Test
    void whatHappensAtTheSameTimeIsSaidSoWhicheverAgencyItIs() {
        assertThat(marks(
                                "301",
                                entry("Inspection by others", "2013-03-06", "2013-03-06", null, false),
                                entry("A", "2013-03-04", "2013-03-15", null, false))
                        .get(1))
                .as("the later one by its first day is marked")
                .containsExactly("At the same time as: A.");
    }

    @Test
    void listsThatWereAskedForWithinSixMonthsAreToBeOfferedRatherThanAskedForAgain() {
        LineEntry first = entry("A", "2013-01-07", "2013-01-18", null, true);
        assertThat(marks("301", first, entry("B", "2013-07-02", "2013-07-03", null, true))
                        .get(1))
                .singleElement()
                .asString()
                .startsWith("Lists of children were asked for within 6 months, by: A.")
                .contains("They are offered to the authority");
        assertThat(marks("301", first, entry("B", "2013-07-08", "2013-07-09", null, true))
                        .get(1))
                .isEmpty();
        assertThat(marks("301", first, entry("B", "2013-07-02", "2013-07-03", null, false))
                        .get(1))
                .isEmpty();
    }

    @Test
    void moreDaysInTwelveMonthsThanTheLimitOfThatAuthorityAreMarked() {
        LineEntry first = entry("A", "2013-01-07", "2013-01-18", 15.0, false);
        LineEntry second = entry("B", "2013-09-02", "2013-09-03", 15.0, false);
        assertThat(marks("301", first, second).get(1)).isEmpty();
        assertThat(marks("302", first, second).get(1))
                .containsExactly(
                        "With it 30 days of the authority's people are asked in twelve months, to 2 September 2013: more than 20.");
        assertThat(marks("302", first, entry("B", "2014-02-03", "2014-02-04", 15.0, false))
                        .get(1))
                .as("more than a year after the first")
                .isEmpty();
    }

    @Test
    void aYearWithoutBankHolidaysIsCountedAsIfThereWereNone() {
        assertThat(marks(
                                "301",
                                entry("A", "2090-01-02", "2090-01-03", null, false),
                                entry("B", "2090-01-12", "2090-01-13", null, false))
                        .get(1))
                .hasSize(1);
    }

    @Test
    void listsAreKeptForLongerThanTheyAreOfferedFor() {
        int offered = BurdenLimits.inForce().listsAgainMonths();
        assertThat(Frameworks.shipped().all())
                .flatExtracting(Framework::retention)
                .filteredOn(kept -> kept.records().equals(RecordKind.LISTS.id()))
                .isNotEmpty()
                .allSatisfy(kept -> assertThat(kept.months()).isGreaterThan(offered));
    }

    @Test
    void aFileThatLacksALimitOrNamesAnotherIsRefusedWithItsLine() {
        assertThatThrownBy(() -> BurdenLimits.parse("name;value;unit;source\noverlap;30;days;assumed", "mine"))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining("lacks lists-again");
        assertThatThrownBy(() -> BurdenLimits.parse("name;value;unit;source\nelse;30;days;assumed", "mine"))
                .hasMessageContaining("mine, line 2, name");
        assertThat(BurdenLimits.inForce().overlapWorkingDays()).isEqualTo(30);
    }
}
