package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.desk.RefusedAnswers;

class ChangedHolidaysTest {

    private static final LocalDate FUNERAL = LocalDate.of(2022, 9, 19);

    private final BankHolidays now = BankHolidays.shipped();

    @Test
    void aDayIsAddedAndTakenOutAgain() {
        BankHolidays before = ChangedHolidays.without(now, FUNERAL);
        BankHolidays after = ChangedHolidays.with(before, FUNERAL, " State Funeral ");

        assertThat(new WorkingDays(before).isWorkingDay(FUNERAL)).isTrue();
        assertThat(after.on(FUNERAL)).contains("State Funeral");
        assertThat(HolidayChange.between(before, after).inWords())
                .isEqualTo("a bank holiday now: Monday 19 September 2022, State Funeral");
        assertThat(HolidayChange.between(after, before).inWords()).startsWith("no bank holiday any more: Monday 19 September");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-09-17 | Saturday 17 September 2022 is no working day as it is.
        2022-08-29 | Monday 29 August 2022 is a bank holiday already: Summer bank holiday.
        2035-03-01 | The bank holidays of 2035 are not known, only those of 2011 to 2028. Upload the file of gov.uk first.
        """)
    void whatCannotBecomeABankHoliday(LocalDate day, String why) {
        assertThatThrownBy(() -> ChangedHolidays.with(now, day, "A day"))
                .isInstanceOf(RefusedAnswers.class).hasMessage("date: " + why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-09-20 | Tuesday 20 September 2022 is no bank holiday, so it cannot be taken out.
        2012-12-25 | Tuesday 25 December 2012 is no working day, whether it is in the list or not.
        2013-03-29 | Friday 29 March 2013 is no working day, whether it is in the list or not.
        """)
    void whatCannotCeaseToBeOne(LocalDate day, String why) {
        assertThatThrownBy(() -> ChangedHolidays.without(now, day))
                .isInstanceOf(RefusedAnswers.class).hasMessage("date: " + why);
    }

    @Test
    void theFileOfGovUkReplacesItsYearsAndKeepsTheOthers() {
        BankHolidays after = byFile("""
            {"england-and-wales": {"division": "england-and-wales", "events": [
               {"title": "New Year’s Day", "date": "2029-01-01", "notes": "", "bunting": true},
               {"title": "Good Friday", "date": "2029-03-30", "notes": "", "bunting": false}]},
             "scotland": {"division": "scotland", "events": [
               {"title": "2nd January", "date": "2029-01-02", "notes": "", "bunting": true}]}}""");

        assertThat(after.years()).hasSize(19).contains(2011, 2029);
        assertThat(after.on(LocalDate.of(2029, 1, 2))).isEmpty();
        assertThat(HolidayChange.between(now, after).removed()).isEmpty();
        assertThat(HolidayChange.between(now, after).added()).hasSize(2);
    }

    @Test
    void theListOfTheDivisionAloneIsTakenToo() {
        BankHolidays after = byFile("\uFEFF" + """
            {"division": "england-and-wales", "events": [{"title": "Good Friday", "date": "2029-03-30"}]}""");

        assertThat(after.years()).contains(2029);
    }

    @Test
    void aFileThatSaysWhatIsKnownChangesNothing() {
        assertRefused(now.toJson(), "This file changes nothing: every bank holiday in it is known.");
    }

    @Test
    void aFileOfAnotherNationIsRefused() {
        assertRefused("""
            {"scotland": {"division": "scotland", "events": [{"title": "2nd January", "date": "2029-01-02"}]}}""",
                "This file has the bank holidays of scotland, and none of England and Wales.");
        assertRefused("""
            {"division": "northern-ireland", "events": [{"title": "St Patrick's Day", "date": "2029-03-17"}]}""",
                "This file has the bank holidays of northern ireland, and none of England and Wales.");
        assertRefused("""
            {"england-and-wales": {"events": [{"title": "2nd January", "date": "2029-01-02"}]}}""",
                "Tuesday 2 January 2029, 2nd January, is no bank holiday in England and Wales: these are the dates of another nation.");
    }

    @Test
    void whatIsNoListOfBankHolidaysIsRefused() {
        assertRefused("BEGIN:VCALENDAR", "The file: line 1: this is not JSON");
        assertRefused("<html>", "this is not JSON");
        assertRefused("[1, 2]", "has no list of events under \"england-and-wales\"");
        assertRefused("", "This file is empty.");
        assertRefused("{\"england-and-wales\": {\"events\": [{\"title\": \"A\", \"date\": \"1 May\"}]}}", "the date is \"1 May\"");
        assertRefused("x".repeat(ChangedHolidays.MOST_BYTES + 1), "too large to be a list of bank holidays: 500 kB");
        assertThatThrownBy(() -> ChangedHolidays.byFile(now, new byte[] {(byte) 0xC3, 0x28}))
                .isInstanceOf(RefusedAnswers.class).hasMessageContaining("not text in UTF-8");
    }

    @Test
    void whatIsKeptReadsTheSameAgain() {
        BankHolidays again = BankHolidays.parse(now.toJson(), "kept");

        assertThat(again.all()).isEqualTo(now.all());
    }

    private BankHolidays byFile(String json) {
        return ChangedHolidays.byFile(now, json.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(String json, String why) {
        assertThatThrownBy(() -> byFile(json)).isInstanceOf(RefusedAnswers.class).hasMessageContaining(why);
    }
}
