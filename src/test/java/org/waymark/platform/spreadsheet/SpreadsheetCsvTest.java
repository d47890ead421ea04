package org.waymark.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetCsvTest {

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+44, '''+44'", "-1, '''-1'", "@sum, '''@sum'", "2012, 2012", "a=b, a=b"})
    void whatASpreadsheetWouldTakeForAFormulaIsMadeHarmless(String found, String written) {
        assertThat(SpreadsheetCsv.harmless(found)).isEqualTo(written);
    }

    @Test
    void programsReadQuotesOnlyWhereTheyAreNeeded() {
        assertThat(SpreadsheetCsv.forPrograms(
                        List.of("a", "b", "c"),
                        List.of(Arrays.asList("1, 2", null, "say \"no\""), List.of("=1", "", "x"))))
                .isEqualTo("a,b,c\r\n\"1, 2\",,\"say \"\"no\"\"\"\r\n'=1,,x\r\n");
    }

    @Test
    void peopleOpenItInASpreadsheet() {
        assertThat(SpreadsheetCsv.forPeople(List.of("a", "b"), List.of(Arrays.asList("@x", null))))
                .isEqualTo("\uFEFF\"a\",\"b\"\r\n\"'@x\",\"\"\r\n");
    }
}
