package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    @Test
    void thoseShippedReachFrom2011To2028() {
        BankHolidays shipped = BankHolidays.shipped();

        assertThat(shipped.years()).hasSize(18).startsWith(2011).endsWith(2028);
        assertThat(shipped.all()).hasSize(149);
        assertThat(shipped.on(LocalDate.of(2022, 9, 19)))
                .contains("Bank Holiday for the State Funeral of Queen Elizabeth II");
    }

    @Test
    void otherDivisionsAreNotLookedAt() {
        BankHolidays read = BankHolidays.parse("""
                {"england-and-wales": {"division": "england-and-wales", "events": [
                   {"title": "Boxing Day", "date": "2020-12-28", "notes": "Substitute day", "bunting": true}]},
                 "scotland": {"division": "scotland", "events": [
                   {"title": "St Andrew's Day", "date": "2020-11-30", "notes": "", "bunting": true}]}}
                """, "uk.json");

        assertThat(read.all()).containsOnlyKeys(LocalDate.of(2020, 12, 28))
                .containsValue("Boxing Day (substitute day)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"england-and-wales": {"events": []}} | has no list of events under "england-and-wales".
            {"scotland": {"events": [{"title": "x", "date": "2020-11-30"}]}} | has no list of events under "england-and-wales".
            [] | has no list of events under "england-and-wales".
            {"england-and-wales": | line 1: this is not JSON
            {"england-and-wales": {"events": [{"title": "x", "date": "26/12/2012"}]}} | event 1 of 1: the date is "26/12/2012".
            {"england-and-wales": {"events": [{"title": "x"}]}} | event 1 of 1: the date is "".
            {"england-and-wales": {"events": [{"date": "2012-12-26"}]}} | event 1 of 1: the title is missing.
            {"england-and-wales": {"events": [{"title": "x", "date": "2012-06-05"}, {"title": "y", "date": "2012-06-05"}]}} | event 2 of 2: 2012-06-05 stands in the list twice.
            """)
    void aFileOfAnotherShapeIsRefusedWithThePlace(String json, String message) {
        assertThatThrownBy(() -> BankHolidays.parse(json, "holidays.json")).isInstanceOf(InvalidBankHolidays.class)
                .hasMessageStartingWith("holidays.json: ").hasMessageContaining(message);
    }

    @Test
    void readsAFileAndSaysWhenThereIsNone(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("holidays.json"),
                "{\"england-and-wales\": {\"events\": [{\"title\": \"Boxing Day\", \"date\": \"2012-12-26\"}]}}");

        assertThat(BankHolidays.read(file).years()).containsExactly(2012);
        assertThatThrownBy(() -> BankHolidays.read(directory.resolve("none.json")))
                .isInstanceOf(InvalidBankHolidays.class)
                .hasMessageEndingWith("Name an existing file in UTF-8.");
    }
}
