package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    @Test
    void thoseShippedReachFrom2010To2028() {
        BankHolidays shipped = BankHolidays.shipped();

        assertThat(shipped.years()).hasSize(19).startsWith(2010).endsWith(2028);
        assertThat(shipped.all()).hasSize(157);
        assertThat(shipped.on(LocalDate.of(2022, 9, 19)))
                .contains("Bank Holiday for the State Funeral of Queen Elizabeth II");
    }

    @Test
    void otherDivisionsAreNotLookedAt() {
        BankHolidays read = BankHolidays.parse("""
                {"england-and-wales": {"division": "england-and-wales", "events": [
                   {"title": "New Year's Day", "date": "2020-01-01", "notes": null, "bunting": null},
                   {"title": "Good Friday", "date": "2020-04-10", "notes": ""}, {"title": "Easter Monday", "date": "2020-04-13"},
                   {"title": "Early May bank holiday (VE day)", "date": "2020-05-08"}, {"title": "Spring bank holiday", "date": "2020-05-25"},
                   {"title": "Summer bank holiday", "date": "2020-08-31"}, {"title": "Christmas Day", "date": "2020-12-25"},
                   {"title": "Boxing Day", "date": "2020-12-28", "notes": "Substitute day", "bunting": true}]},
                 "scotland": {"division": "scotland", "events": [
                   {"title": "St Andrew's Day", "date": "2020-11-30", "notes": "", "bunting": true}]}}
                """, "uk.json");

        assertThat(read.all())
                .hasSize(8)
                .containsEntry(LocalDate.of(2020, 12, 28), "Boxing Day (substitute day)")
                .containsEntry(LocalDate.of(2020, 1, 1), "New Year's Day")
                .doesNotContainKey(LocalDate.of(2020, 11, 30));
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
            {"england-and-wales": {"events": [{"title": null, "date": "2012-12-26"}]}} | event 1 of 1: the title is missing.
            {"england-and-wales": {"events": [{"title": "x", "date": null}]}} | event 1 of 1: the date is "".
            {"england-and-wales": {"events": [{"title": "x", "date": 20121226}]}} | event 1 of 1: date is 20121226. Right would be text
            {"england-and-wales": {"events": [{"title": ["x"], "date": "2012-12-26"}]}} | event 1 of 1: title is ["x"]. Right would be text
            {"england-and-wales": {"events": [{"title": "x", "date": "2012-12-26", "notes": true}]}} | event 1 of 1: notes is true. Right would be text
            {"england-and-wales": {"events": [null]}} | event 1 of 1: the date is "".
            {"england-and-wales": null} | has no list of events under "england-and-wales".
            {"england-and-wales": {"events": [{"title": "Boxing Day", "date": "2029-12-27"}]}} | Boxing Day stands on Thursday 27 December 2029. Right is Wednesday 26 December 2029.
            {"england-and-wales": {"events": [{"title": "Good Friday", "date": "2029-04-06"}]}} | Good Friday stands on Friday 6 April 2029. Right is Friday 30 March 2029.
            {"england-and-wales": {"events": [{"title": "Early May bank holiday", "date": "2029-05-06"}]}} | stands on Sunday 6 May 2029. Right is the weekday
            {"england-and-wales": {"events": [{"title": "Good Friday", "date": "1912-04-05"}]}} | Right are the years from 1978
            {"england-and-wales": {"events": [{"title": "Boxing Day", "date": "2012-12-26"}]}} | no year is whole in it. 2012 is in it only in part: it lacks New Year's Day on Monday 2 January 2012, Good Friday
            {"england-and-wales": {"events": [{"title": "x", "date": "2012-06-05"}, {"title": "y", "date": "2012-06-05"}]}} | event 2 of 2: 2012-06-05 stands in the list twice.
            """)
    void aFileOfAnotherShapeIsRefusedWithThePlace(String json, String message) {
        assertThatThrownBy(() -> BankHolidays.parse(json, "holidays.json"))
                .isInstanceOf(InvalidBankHolidays.class)
                .hasMessageStartingWith("holidays.json: ")
                .hasMessageContaining(message);
    }

    @Test
    void readsAFileAndSaysWhenThereIsNone(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("holidays.json"), BankHolidays.shipped().toJson());

        assertThat(BankHolidays.read(file).years()).hasSize(19);
        assertThatThrownBy(() -> BankHolidays.read(directory.resolve("none.json")))
                .isInstanceOf(InvalidBankHolidays.class)
                .hasMessageEndingWith("Name an existing file in UTF-8.");
    }

    @Test
    void aYearInPartIsNotKnownAndThatIsSaid() {
        ObjectNode file = file();
        ArrayNode events = (ArrayNode) file.path("england-and-wales").path("events");
        for (Iterator<JsonNode> each = events.iterator(); each.hasNext(); ) {
            if (each.next().path("date").asText().compareTo("2028-06-01") > 0) {
                each.remove();
            }
        }

        BankHolidays read = BankHolidays.parse(file.toString(), "half.json");

        assertThat(read.years()).hasSize(18).endsWith(2027);
        assertThat(read.all().keySet()).noneMatch(day -> day.getYear() == 2028);
        assertThat(read.leftOut())
                .containsExactly(
                        "2028 is in it only in part: it lacks Christmas Day on Monday 25 December 2028,"
                                + " Boxing Day on Tuesday 26 December 2028, Summer bank holiday in 20 August 2028 to 6 September 2028.");
        assertThatThrownBy(() -> read.on(LocalDate.of(2028, 3, 1))).isInstanceOf(YearNotKnown.class);
    }

    @Test
    void everyOneOfTheEightIsMissedWhenItIsNotThere() {
        BankHolidays shipped = BankHolidays.shipped();
        for (int year : shipped.years()) {
            Set<LocalDate> days = new TreeSet<>(shipped.all().keySet());
            days.removeIf(day -> day.getYear() != year);
            assertThat(WholeYear.lacks(year, days)).as("%d", year).isEmpty();
            int needed = 0;
            for (LocalDate day : days) {
                Set<LocalDate> others = new TreeSet<>(days);
                others.remove(day);
                needed += WholeYear.lacks(year, others).isEmpty() ? 0 : 1;
            }
            // Beside one that was added, or moved near it, one of the two is enough.
            assertThat(needed).as("%d", year).isBetween(6, 8);
        }
    }

    @Test
    void substitutesFallWhereTheyFall() {
        assertThat(WholeYear.lacks(2022, Set.of()))
                .startsWith("New Year's Day on Monday 3 January 2022", "Good Friday on Friday 15 April 2022");
        assertThat(WholeYear.lacks(2021, Set.of()))
                .contains("Christmas Day on Monday 27 December 2021", "Boxing Day on Tuesday 28 December 2021");
        assertThat(WholeYear.lacks(2022, Set.of()))
                .contains("Boxing Day on Monday 26 December 2022", "Christmas Day on Tuesday 27 December 2022");
        assertThat(WholeYear.lacks(2020, Set.of())).contains("Boxing Day on Monday 28 December 2020");
    }

    private static ObjectNode file() {
        try {
            ObjectNode file = (ObjectNode)
                    new ObjectMapper().readTree(BankHolidays.shipped().toJson());
            ((ObjectNode) file.path("england-and-wales")).remove("known-years");
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
