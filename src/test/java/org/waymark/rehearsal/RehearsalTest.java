package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;

/** What a rehearsal says when it cannot be played: a sentence, and never a stack trace. */
@WaymarkTest
class RehearsalTest {

    private static final LocalDate MONDAY = LocalDate.of(2012, 12, 3);

    @Autowired
    private Rehearsal rehearsal;

    @TempDir
    private Path out;

    private final StringWriter said = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        child-protection-2013 | 301 | 2012-12-03 | There is no framework "child-protection-2013"
        child-protection-2012 | 999 | 2012-12-03 | 999
        child-protection-2012 | 301 | 2012-12-02 | Sunday 2 December 2012 is not a working day
        child-protection-2012 | 301 | 2012-12-25 | Tuesday 25 December 2012 is not a working day (Christmas Day)
        child-protection-2012 | 301 | 1999-03-01 | 1999
        child-protection-2012 | 301 | 2099-03-02 | 2099
        """)
    void whatCannotBePlannedIsSaid(String framework, String authority, LocalDate start, String sentence)
            throws IOException {
        assertThat(play(new Scenario(framework, authority, start, 60, null, 1))).isFalse();
        assertThat(said.toString())
                .contains(sentence)
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNoWorkbookIsSaidToBeNone() throws IOException {
        Path lists = Files.writeString(out.resolve("lists.xlsx"), "child,born\n1,2001-02-03\n");
        assertThat(play(new Scenario(TestFrameworks.SHIPPED, "301", MONDAY, 60, lists, 1)))
                .isFalse();
        assertThat(said.toString())
                .contains("Excel workbook")
                .contains("It did not come to its normal end.")
                .doesNotContain("Exception")
                .doesNotContain("zip END");
    }

    @Test
    void listsOfAnotherYearAreSaidToBeThat() throws IOException {
        Path lists = Path.of(System.getProperty("waymark.shared-data", "../shared/data"), "annex-a-2024-sample.xlsx");
        assumeTrue(Files.isReadable(lists), "The published sample of 2024 is not here.");
        assertThat(play(new Scenario(TestFrameworks.SHIPPED, "301", MONDAY, 60, lists, 1)))
                .isFalse();
        assertThat(said.toString())
                .contains("not of this inspection's time")
                .contains("Please supply the lists as they stood then.")
                .doesNotContain("Exception");
    }

    private boolean play(Scenario scenario) throws IOException {
        return rehearsal.play(scenario, out, new PrintWriter(said, true));
    }
}
