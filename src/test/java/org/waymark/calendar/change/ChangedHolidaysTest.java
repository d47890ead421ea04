package org.waymark.calendar.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.change.ChangedHolidays.ByFile;
import org.waymark.platform.tasks.RefusedAnswers;

class ChangedHolidaysTest {

    private static final LocalDate FUNERAL = LocalDate.of(2022, 9, 19);

    private static final String WHOLE_2029 = """
            {"title": "New Year’s Day", "date": "2029-01-01", "notes": null}, {"title": "Good Friday", "date": "2029-03-30"},
            {"title": "Easter Monday", "date": "2029-04-02"}, {"title": "Early May bank holiday", "date": "2029-05-07"},
            {"title": "Spring bank holiday", "date": "2029-05-28"}, {"title": "Summer bank holiday", "date": "2029-08-27"},
            {"title": "Christmas Day", "date": "2029-12-25"}, {"title": "Boxing Day", "date": "2029-12-26"}""";

    private final BankHolidays now = BankHolidays.shipped();

    @Test
    void aDayIsAddedAndTakenOutAgain() {
        BankHolidays before = ChangedHolidays.without(now, FUNERAL);
        BankHolidays after = ChangedHolidays.with(before, FUNERAL, " State Funeral ");

        assertThat(new WorkingDays(before).isWorkingDay(FUNERAL)).isTrue();
        assertThat(after.on(FUNERAL)).contains("State Funeral");
        assertThat(HolidayChange.between(before, after).inWords())
                .isEqualTo("a bank holiday now: Monday 19 September 2022, State Funeral");
        assertThat(HolidayChange.between(after, before).inWords())
                .startsWith("no bank holiday any more: Monday 19 September");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-09-17 | Saturday 17 September 2022 is no working day as it is.
        2022-08-29 | Monday 29 August 2022 is a bank holiday already: Summer bank holiday.
        2035-03-01 | The bank holidays of 2035 are not known, only those of 2010 to 2028. Upload the file of gov.uk first.
        """)
    void whatCannotBecomeABankHoliday(LocalDate day, String why) {
        assertThatThrownBy(() -> ChangedHolidays.with(now, day, "A day"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessage("date: " + why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-09-20 | Tuesday 20 September 2022 is no bank holiday, so it cannot be taken out.
        2012-12-25 | Tuesday 25 December 2012 is no working day, whether it is in the list or not.
        2013-03-29 | Friday 29 March 2013 is no working day, whether it is in the list or not.
        """)
    void whatCannotCeaseToBeOne(LocalDate day, String why) {
        assertThatThrownBy(() -> ChangedHolidays.without(now, day))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessage("date: " + why);
    }

    @Test
    void theFileOfGovUkReplacesItsYearsAndKeepsTheOthers() {
        BankHolidays after = byFile("""
            {"england-and-wales": {"division": "england-and-wales", "events": [%s]},
             "scotland": {"division": "scotland", "events": [
               {"title": "2nd January", "date": "2029-01-02", "notes": "", "bunting": true}]}}""".formatted(WHOLE_2029));

        assertThat(after.years()).hasSize(20).contains(2011, 2029);
        assertThat(after.on(LocalDate.of(2029, 1, 2))).isEmpty();
        assertThat(HolidayChange.between(now, after).removed()).isEmpty();
        assertThat(HolidayChange.between(now, after).added()).hasSize(8);
    }

    @Test
    void theListOfTheDivisionAloneIsTakenToo() {
        BankHolidays after = byFile("\uFEFF" + """
            {"division": "england-and-wales", "events": [%s]}""".formatted(WHOLE_2029));

        assertThat(after.years()).contains(2029);
    }

    @Test
    void aYearThatTheFileHoldsInPartStaysAsItIsKnownAndThatIsSaid() {
        ByFile change = ChangedHolidays.byFile(now, """
            {"england-and-wales": {"events": [{"title": "Summer bank holiday", "date": "2026-08-31"},
               {"title": "A day of thanks", "date": "2026-09-07"}]}}""".getBytes(StandardCharsets.UTF_8));

        assertThat(HolidayChange.between(now, change.after()).removed()).isEmpty();
        assertThat(HolidayChange.between(now, change.after()).added())
                .containsExactly(new HolidayChange.Day(LocalDate.of(2026, 9, 7), "A day of thanks"));
        assertThat(new WorkingDays(change.after()).add(LocalDate.of(2026, 4, 2), 1))
                .as("after Easter")
                .isEqualTo("2026-04-07");
        assertThat(change.notes())
                .singleElement()
                .asString()
                .startsWith("2026 is in it only in part: it lacks New Year's Day")
                .endsWith("What was known of that year stays.");
    }

    @Test
    void aYearInPartThatIsNotKnownStaysSo() {
        assertRefused(
                """
            {"england-and-wales": {"events": [{"title": "New Year’s Day", "date": "2029-01-01"}, {"title": "Good Friday", "date": "2029-03-30"}]}}""",
                "This file changes nothing. 2029 is in it only in part: it lacks Easter Monday on Monday 2 April 2029");
        ByFile change = ChangedHolidays.byFile(now, """
            {"england-and-wales": {"events": [%s, {"title": "New Year’s Day", "date": "2030-01-01"}]}}""".formatted(WHOLE_2029).getBytes(StandardCharsets.UTF_8));
        assertThat(change.after().years()).endsWith(2029);
        assertThat(change.after().all()).doesNotContainKey(LocalDate.of(2030, 1, 1));
        assertThat(change.notes()).singleElement().asString().contains("2030").contains("It was left out");
    }

    @Test
    void aPartOfAYearThatMovesADayIsRefused() {
        assertRefused("""
            {"england-and-wales": {"events": [{"title": "Early May bank holiday", "date": "2026-05-08"}]}}""", "Early May bank holiday on Friday 8 May 2026, and it is known on Monday 4 May 2026.");
    }

    @Test
    void aDayTakenOutByHandLeavesItsYearKnownAfterItIsKeptToo() {
        BankHolidays without = ChangedHolidays.without(now, LocalDate.of(2026, 5, 25));
        BankHolidays again = BankHolidays.kept(without.toJson(), "kept");

        assertThat(again.years()).isEqualTo(now.years());
        assertThat(again.all()).isEqualTo(without.all());
    }

    @Test
    void whatWasKeptBeforeYearsWereWrittenDownIsJudged() {
        String half = """
            {"england-and-wales": {"events": [{"title": "Boxing Day", "date": "2012-12-26"}, {"title": "Good Friday", "date": "2029-03-30"}]}}""";

        assertThat(BankHolidays.kept(half, "kept").years())
                .as("2012 came whole with Waymark")
                .containsExactly(2012);
    }

    @Test
    void aFileThatSaysWhatIsKnownChangesNothing() {
        assertRefused(now.toJson(), "This file changes nothing: every bank holiday in it is known.");
    }

    @Test
    void aFileOfAnotherNationIsRefused() {
        assertRefused("""
            {"scotland": {"division": "scotland", "events": [{"title": "2nd January", "date": "2029-01-02"}]}}""", "This file has the bank holidays of scotland, and none of England and Wales.");
        assertRefused("""
            {"division": "northern-ireland", "events": [{"title": "St Patrick's Day", "date": "2029-03-17"}]}""", "This file has the bank holidays of northern ireland, and none of England and Wales.");
        assertRefused(
                """
            {"england-and-wales": {"events": [{"title": "2nd January", "date": "2029-01-02"}]}}""",
                "Tuesday 2 January 2029, 2nd January, is no bank holiday in England and Wales: these are the dates of another nation.");
    }

    @Test
    void whatIsNoListOfBankHolidaysIsRefused() {
        assertRefused("BEGIN:VCALENDAR", "The file: line 1: this is not JSON");
        assertRefused("<html>", "this is not JSON");
        assertRefused("[1, 2]", "has no list of events under \"england-and-wales\"");
        assertRefused("", "This file is empty.");
        assertRefused(
                "{\"england-and-wales\": {\"events\": [{\"title\": \"A\", \"date\": \"1 May\"}]}}",
                "the date is \"1 May\"");
        assertRefused("x".repeat(ChangedHolidays.MOST_BYTES + 1), "too large to be a list of bank holidays: 500 kB");
        assertThatThrownBy(() -> ChangedHolidays.byFile(now, new byte[] {(byte) 0xC3, 0x28}))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("not text in UTF-8");
    }

    @Test
    void whatIsKeptReadsTheSameAgain() {
        BankHolidays again = BankHolidays.kept(now.toJson(), "kept");

        assertThat(again.all()).isEqualTo(now.all());
    }

    private BankHolidays byFile(String json) {
        return ChangedHolidays.byFile(now, json.getBytes(StandardCharsets.UTF_8))
                .after();
    }

    private void assertRefused(String json, String why) {
        assertThatThrownBy(() -> byFile(json))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining(why);
    }
}
