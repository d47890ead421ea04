package org.waymark.programme.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.authority.AuthoritiesFile;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.yearly.YearlyDraw.DrawnAuthority;
import picocli.CommandLine;

class YearlyDrawTest {

    private static final List<DrawnAuthority> POPULATION = AuthoritiesFile.listed(null).stream()
            .filter(one -> one.to() == null)
            .map(one -> new DrawnAuthority(one.code(), one.name(), one.region(), "none"))
            .toList();

    @TempDir
    private Path directory;

    private static List<String> drawn(int size, String seed) {
        return YearlyDraw.draw(POPULATION, size, seed).stream()
                .map(DrawnAuthority::code)
                .toList();
    }

    @Test
    void theSameSeedDrawsTheSameAuthoritiesAndAnotherDrawsOthers() {
        assertThat(drawn(23, "a")).hasSize(23).doesNotHaveDuplicates().isEqualTo(drawn(23, "a"));
        assertThat(drawn(23, "b")).isNotEqualTo(drawn(23, "a"));
        assertThat(drawn(POPULATION.size(), "a")).hasSize(POPULATION.size()).doesNotHaveDuplicates();
        assertThat(drawn(1, "a")).hasSize(1);
    }

    @Test
    void everyRegionHasItsShare() {
        Map<String, Integer> byRegion = new HashMap<>();
        POPULATION.forEach(one -> byRegion.merge(one.region(), 1, Integer::sum));
        for (int seed = 0; seed < 20; seed++) {
            Map<String, Integer> drawn = new HashMap<>();
            YearlyDraw.draw(POPULATION, 25, "seed " + seed).forEach(one -> drawn.merge(one.region(), 1, Integer::sum));
            byRegion.forEach((region, all) -> assertThat((double) drawn.getOrDefault(region, 0))
                    .as(region)
                    .isBetween(Math.floor(25.0 * all / POPULATION.size()), Math.ceil(25.0 * all / POPULATION.size())));
        }
    }

    @Test
    void everyAuthorityHasTheSameChance() {
        Map<String, Integer> times = new HashMap<>();
        for (int seed = 0; seed < 2_000; seed++) {
            drawn(25, "seed " + seed).forEach(code -> times.merge(code, 1, Integer::sum));
        }
        double expected = 2_000.0 * 25 / POPULATION.size();
        assertThat(times).hasSize(POPULATION.size()).allSatisfy((code, count) -> assertThat((double) count)
                .isBetween(expected * 0.7, expected * 1.3));
    }

    @Test
    void aSampleLargerThanThePopulationIsRefused() {
        assertThatThrownBy(() -> drawn(154, "a"))
                .isInstanceOf(InvalidRules.class)
                .hasMessage("A sample of 154 cannot be drawn from 153 authorities. Right would be 1 to 153.");
        assertThatThrownBy(() -> drawn(0, "a")).isInstanceOf(InvalidRules.class);
    }

    @Test
    void aStrangerDrawsItAgainFromTheSeed() throws IOException {
        String seed = "00ff";
        assertThat(redraw(file(null, null), null)).isEqualTo(3);
        assertThat(redraw(file(seed, drawn(20, seed)), YearlyDraw.commitment(seed)))
                .isZero();
        assertThat(redraw(file(seed, drawn(20, "another")), null)).isEqualTo(1);
        assertThat(redraw(file("another", drawn(20, "another")), null)).isEqualTo(1);
        assertThat(redraw(file(seed, drawn(20, seed)), "0000")).isEqualTo(1);
        Path odd = Files.writeString(directory.resolve("odd.json"), "{\"format\": 2}");
        assertThat(redraw(odd, null)).isEqualTo(1);
    }

    /** What a stranger has: the file, the hash that was noted, and the program of the page. */
    @ParameterizedTest
    @CsvSource({
        "the seed, the same, the hash, 0",
        "the seed, others, the hash, 1",
        "the seed, the same, another hash, 1",
        "none, none, the hash, 3"
    })
    void aStrangerDrawsItAgainByTheProgramOfThePage(String seed, String drawn, String noted, int exit)
            throws Exception {
        assumeTrue(new File("/usr/bin/python3").canExecute(), "no Python here");
        Path file = seed.equals("none")
                ? file(null, null)
                : file("00ff", drawn(20, drawn.equals("others") ? "another" : "00ff"));
        Process program = new ProcessBuilder(
                        "/usr/bin/python3",
                        Path.of("src", "main", "resources", "redraw.py").toString(),
                        file.toString(),
                        "2012",
                        noted.equals("the hash") ? YearlyDraw.commitment("00ff") : "0000")
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isEqualTo(exit);
        assertThat(said).contains(exit == 0 ? "Holds" : exit == 1 ? "DOES NOT HOLD" : "not published yet");
    }

    private Path file(String seed, List<String> drawn) throws IOException {
        ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        YearlySampleFile sample = new YearlySampleFile(
                1, 2012, "children-in-care", 20, Instant.EPOCH, YearlyDraw.commitment("00ff"), POPULATION, seed, drawn);
        return Files.writeString(directory.resolve("samples.json"), json.writeValueAsString(List.of(sample)));
    }

    private static int redraw(Path file, String noted) {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new ProgrammeCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true));
        return noted == null
                ? line.execute("redraw", file.toString())
                : line.execute("redraw", file.toString(), "--commitment=" + noted);
    }
}
