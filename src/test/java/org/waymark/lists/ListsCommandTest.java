package org.waymark.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.Timescales;
import picocli.CommandLine;

/** The command as it is typed, on made-up lists, and on lists from elsewhere where they are there. */
class ListsCommandTest {

    private static final String DAY = "--first-day=2012-12-03";
    private static final Path TRIED = Path.of(System.getProperty("waymark.shared-tried", "../shared/tried"));
    private static final String CLEAN = "{\"1\":2,\"3\":3,\"4\":3,\"5\":1,\"6\":3,\"7\":1}";

    @TempDir
    private Path directory;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void lists_that_can_feed_an_inspection_are_told_and_written_as_json() throws IOException {
        Path file = directory.resolve("lists.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new SyntheticAuthority(3, 40, LocalDate.of(2012, 12, 3), Timescales.ofMay2012())
                    .lists()
                    .writeTo(out);
        }
        Path json = directory.resolve("out.json");
        assertThat(type("check", file.toString(), DAY, "--json=" + json)).isZero();
        assertThat(Files.getPosixFilePermissions(json))
                .as("its owner's alone")
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(said.toString()).contains("List 3, Referrals", "can feed an inspection");
        JsonNode read = new ObjectMapper().readTree(json.toFile());
        assertThat(read.get("children").asInt()).isEqualTo(40);
        assertThat(read.get("rows").get("3").asInt()).isPositive();
        assertThat(read.get("journeys")).hasSize(40);
        JsonNode journey = read.get("journeys").get(0);
        assertThat(journey.get("child").asText()).isNotBlank();
        assertThat(journey.get("stages").get(0).get("began").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(read.get("journeys"))
                .anySatisfy(one -> assertThat(one.get("limits")).anySatisfy(limit -> {
                    assertThat(limit.get("rule").asText()).isEqualTo("initial-conference");
                    assertThat(limit.get("verdict").asText()).isIn("met", "missed");
                }));
    }

    @Test
    void what_cannot_feed_an_inspection_ends_with_1_and_says_why() throws IOException {
        Path file = Files.writeString(directory.resolve("lists.txt"), "no lists");
        Path json = directory.resolve("out.json");
        assertThat(type("check", file.toString(), DAY, "--json=" + json)).isEqualTo(1);
        assertThat(said.toString()).contains("cannot feed an inspection", "not an Excel workbook");
        assertThat(new ObjectMapper().readTree(json.toFile()).get("children").asInt())
                .isZero();
    }

    @Test
    void what_is_missing_or_misspelt_is_named() throws IOException {
        assertThat(type("check", directory.resolve("none.xlsx").toString(), DAY))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("There is no file");
        Path file = Files.writeString(directory.resolve("lists.txt"), "no lists");
        assertThat(type("check", file.toString())).isEqualTo(2);
        Path words = Files.writeString(directory.resolve("words.yml"), "list 44: 1");
        assertThat(type("check", file.toString(), DAY, "--headings=" + words)).isEqualTo(1);
        assertThat(complained.toString()).contains("is no list. Right would be");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "00|0|3|0|",
                "01|0|3|0|",
                "02|0|3|0|",
                "05|0|3|0|",
                "14|0|3|0|",
                "30|0|3|0|",
                "31|0|3|0|",
                "32|0|3|0|",
                "33|0|3|0|",
                "04|0|2503|2|24 Septmber 2012",
                "06|1|0|8|40000 rows of List 1",
                "07|0|3|0|without control characters",
                "08|0|3|0|'456' (List 1, row 3) and '00456' (List 3, row 3)",
                "16|0|3|0|read without it",
                "17|0|4|0|The conference was kept",
                "18|0|3|0|a year of four digits",
                "22|0|3|0|column as a whole"
            })
    void lists_from_elsewhere_are_read(String number, int exit, int children, int errors, String says)
            throws IOException {
        assumeThat(Files.isDirectory(TRIED)).isTrue();
        Path file;
        try (Stream<Path> files = Files.list(TRIED)) {
            file = files.filter(one -> one.getFileName().toString().startsWith(number + "-"))
                    .findFirst()
                    .orElseThrow();
        }
        Path json = directory.resolve("out.json");
        assertThat(type("check", file.toString(), DAY, "--json=" + json)).isEqualTo(exit);
        JsonNode read = new ObjectMapper().readTree(json.toFile());
        assertThat(read.get("children").asInt()).isEqualTo(children);
        if (children == 3) {
            assertThat(read.get("rows").toString()).isEqualTo(CLEAN);
        }
        assertThat(read.get("problems"))
                .filteredOn(one -> one.get("severity").asText().equals("error")
                        && !one.get("value").asText().startsWith("sheets found"))
                .hasSize(children == 0 ? 2 : errors);
        if (says != null) {
            assertThat(read.get("problems"))
                    .anySatisfy(one -> assertThat(one.get("says").asText()).contains(says));
        } else {
            assertThat(read.get("problems")).hasSize(2);
        }
    }

    private int type(String... words) {
        return new CommandLine(new ListsCommand())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(complained))
                .execute(words);
    }
}
