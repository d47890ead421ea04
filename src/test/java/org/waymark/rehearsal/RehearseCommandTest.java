package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestFrameworks;
import org.waymark.Waymark;
import picocli.CommandLine;

/** The command as it is typed. What is wrong with the words is said before anything is started. */
class RehearseCommandTest {

    @TempDir
    private Path directory;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void helpSaysWhatItTakesAndGives() {
        assertThat(type("--help")).isZero();
        assertThat(said.toString())
                .contains(
                        "--framework",
                        "--authority",
                        "--start",
                        "--lists",
                        "--children",
                        "--seed",
                        "--out",
                        "timeline.json",
                        "Exit code 0");
    }

    @Test
    void whatIsMissingOrMisspeltIsNamed() {
        assertThat(type("--authority=301")).isEqualTo(2);
        assertThat(complained.toString()).contains("--framework", "--start", "--out");
        assertThat(whole("--start=Monday")).isEqualTo(2);
        assertThat(complained.toString()).contains("--start", "Monday");
        assertThat(whole("--children=0")).isEqualTo(2);
        assertThat(complained.toString()).contains("--children takes a number from 1.");
    }

    @Test
    void filesThatAreNotThereAreNamed() throws IOException {
        assertThat(whole("--lists=" + directory.resolve("none.xlsx"))).isEqualTo(2);
        assertThat(complained.toString()).contains("There is no file " + directory.resolve("none.xlsx"));
        assertThat(type(
                        "--framework=" + directory.resolve("none.yml"),
                        "--authority=301",
                        "--start=2012-12-03",
                        "--out=" + directory.resolve("out")))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("There is no file " + directory.resolve("none.yml"));
        Path file = Files.writeString(directory.resolve("a-file"), "");
        assertThat(whole("--out=" + file)).isEqualTo(2);
        assertThat(complained.toString()).contains("is a file. --out takes a directory.");
    }

    @Test
    void aBrokenFrameworkIsExplainedBeforeAnythingIsStarted() throws IOException {
        Path broken = Files.writeString(
                directory.resolve("broken.yml"),
                TestFrameworks.shipped().replace("days-on-site: 10", "days-on-sight: 10"));
        assertThat(type(
                        "--framework=" + broken,
                        "--authority=301",
                        "--start=2012-12-03",
                        "--out=" + directory.resolve("out")))
                .isEqualTo(1);
        assertThat(complained.toString())
                .contains(broken + ", line ")
                .contains("days-on-sight")
                .doesNotContain("\tat ");
        assertThat(said.toString()).doesNotContain("Starting a database");
    }

    private int whole(String option) {
        List<String> words = new ArrayList<>(List.of(
                "--framework=child-protection-2012",
                "--authority=301",
                "--start=2012-12-03",
                "--out=" + directory.resolve("out")));
        words.removeIf(word -> word.startsWith(option.substring(0, option.indexOf('=') + 1)));
        words.add(option);
        return type(words.toArray(String[]::new));
    }

    private int type(String... words) {
        return new CommandLine(new RehearseCommand(Waymark.class))
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(words);
    }
}
