package org.waymark.programme.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Years planned from the command line: what is written, and what is said of what cannot be. */
class PlanCommandTest {

    @TempDir
    private Path directory;

    private final StringWriter said = new StringWriter();
    private final StringWriter refused = new StringWriter();

    private int plan(String... options) {
        List<String> words = new ArrayList<>(List.of("--out=" + directory.resolve("out")));
        words.addAll(List.of(options));
        return new CommandLine(new PlanCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(refused, true))
                .execute(words.toArray(String[]::new));
    }

    private String written(String name) throws IOException {
        return Files.readString(directory.resolve("out").resolve(name));
    }

    @Test
    void everyAuthorityAndFiveYearsArePlannedAndTheSameSeedGivesTheSamePlan() throws IOException {
        assertThat(plan("--years=5", "--authorities=all", "--inspectors=60", "--fewer-inspectors=20"))
                .as(refused.toString())
                .isZero();
        assertThat(said.toString())
                .contains("As asked for: 153 authorities, 1 January 2024 to 31 December 2028, child-protection-2012")
                .contains("seed 1: year 1 2 3 4 5,")
                .contains("20 inspectors fewer");
        JsonNode summary = new ObjectMapper().readTree(written("summary.json"));
        assertThat(summary.path("authorities").asInt()).isEqualTo(153);
        assertThat(summary.path("figures")
                        .path("As asked for")
                        .path("Inspections")
                        .path("median")
                        .asInt())
                .isGreaterThan(100);
        assertThat(summary.path("assumptions"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("source").asText()).isNotBlank());
        for (String picture : List.of("years.svg", "load.svg", "waits.svg", "slips.svg")) {
            assertThat(written(picture)).startsWith("<svg").endsWith("</svg>\n");
        }
        String first = written("inspections.csv") + written("plan.json");

        assertThat(plan("--inspectors=60", "--fewer-inspectors=20")).isZero();
        assertThat(written("inspections.csv") + written("plan.json")).isEqualTo(first);
    }

    @Test
    void severalSeedsGiveARangeAndNotANumber() throws IOException {
        assertThat(plan("--years=2", "--inspectors=60", "--seeds=3", "--other-framework=monitoring-visit"))
                .as(refused.toString())
                .isZero();
        assertThat(said.toString()).contains("(3 of 3)").containsPattern("Inspections +[0-9]+ \\([0-9]+ to [0-9]+\\)");
        JsonNode figures = new ObjectMapper().readTree(written("summary.json")).path("figures");
        assertThat(figures.path("Under monitoring-visit")).isNotEmpty();
        assertThat(figures.path("As asked for")).isNotEmpty().allSatisfy(range -> assertThat(
                        range.path("median").asDouble())
                .isBetween(range.path("least").asDouble(), range.path("most").asDouble()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --inspectors=4                                  | The year from 1 January 2024 has no capacity: a team of child-protection-2012 takes
        --inspectors=60,60,0,60                         | The year from 1 January 2026 has no capacity
        --inspectors=social-care:50                     | takes 1 inspector of education, and there is nobody
        --inspectors=sixty                              | "sixty" is no number of inspectors
        --inspectors=police:60                          | "police:60" is not understood. Right would be such as 60, or social-care:48+education:12
        --inspectors=60 --from=2026-12-01               | The calendar is shorter than the years: the bank holidays of 2029 are not known
        --inspectors=60 --authorities=154               | 154 is more than there are, or none. There are 153
        --inspectors=60 --authorities=301,999           | there is no authority "999"
        --inspectors=60 --years=0                       | --years takes a number from 1 to 30
        --inspectors=60 --seeds=0                       | --seeds takes a number from 1
        --inspectors=60 --framework=of-my-own           | There is no framework "of-my-own"
        --inspectors=60 --fewer-inspectors=58           | has no capacity
        """)
    void whatCannotBeIsSaidWithWhatWouldBeRight(String options, String why) {
        assertThat(plan(options.split(" "))).isEqualTo(2);
        assertThat(refused.toString()).contains(why).doesNotContain("\tat ");
    }

    @Test
    void weightsThatTellNoTwoAuthoritiesApartAreRefused() throws IOException {
        Path none = Files.writeString(
                directory.resolve("none.csv"), "indicator;points;at-most;source\ncomplaint;0;;assumed\n");
        assertThat(plan("--inspectors=60", "--weights=" + none)).isEqualTo(2);
        assertThat(refused.toString()).contains("none.csv: gives every authority the same score, 0");

        Path equal = Files.writeString(
                directory.resolve("equal.csv"), "indicator;points;at-most;source\nnever-inspected;5;;assumed\n");
        assertThat(plan("--inspectors=60", "--weights=" + equal)).isEqualTo(2);
        assertThat(refused.toString()).contains("give all 153 authorities the same score, 0");
    }

    @Test
    void aYearThatQuietPeriodsCoverIsRefused() throws IOException {
        Path quiet = Files.writeString(
                directory.resolve("quiet.csv"), "from;to;title;source\n01-01;12-31;A whole year;assumed\n");
        assertThat(plan("--inspectors=60", "--quiet-periods=" + quiet)).isEqualTo(2);
        assertThat(refused.toString()).contains("has no capacity: quiet periods cover all of its working days");
    }

    @Test
    void whatIsKnownOfAuthoritiesIsWhatTheyBeginWith() throws IOException {
        String heading = "type,la,start,end,published,overall\n";
        Path known = Files.writeString(
                directory.resolve("known.csv"), heading + "ILACS,Kent,2020-01-06,2020-01-17,2020-02-20,inadequate\n");
        assertThat(plan("--years=1", "--from=2024-01-01", "--inspectors=60", "--outcomes=" + known))
                .as(refused.toString())
                .isZero();
        assertThat(written("inspections.csv")).contains("judged inadequate in 2020: +40; not inspected for");

        Files.writeString(known, heading + "ILACS,Atlantis,2020-01-06,2020-01-17,2020-02-20,good\n");
        assertThat(plan("--years=1", "--inspectors=60", "--outcomes=" + known)).isEqualTo(2);
        assertThat(refused.toString()).contains("line 2, la: there is no authority \"Atlantis\"");
    }

    @Test
    void yearsBeyondTheCalendarAreCountedWithTheUsualBankHolidaysWhereThatIsAskedFor() throws IOException {
        assertThat(plan("--years=3", "--inspectors=60", "--from=2027-04-01", "--assume-bank-holidays"))
                .as(refused.toString())
                .isZero();
        assertThat(written("inspections.csv")).contains("2029-");
    }
}
