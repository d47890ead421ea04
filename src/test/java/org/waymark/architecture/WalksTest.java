package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The walks of {@code docs/architecture/walks.md} lead past files that are there. */
class WalksTest {

    private static final Path PAGE = Path.of("docs", "architecture", "walks.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "waymark");
    private static final int MOST_STOPS = 12;

    /** A file, and after {@code #} a method of it. */
    private static final Pattern PLACE = Pattern.compile("`([\\w./-]+/[\\w-]+\\.\\w+)(?:#(\\w+))?`");

    private static final Pattern STOP = Pattern.compile("(\\d+)\\. .*");

    @Test
    void everyFileAndMethodThatAWalkNamesIsThere() throws IOException {
        List<MatchResult> places =
                PLACE.matcher(Files.readString(PAGE)).results().toList();
        assertThat(places).hasSizeGreaterThan(50);
        for (MatchResult place : places) {
            Path file = place.group(1).endsWith(".java") ? SOURCES.resolve(place.group(1)) : Path.of(place.group(1));
            assertThat(file).exists();
            if (place.group(2) != null) {
                assertThat(Files.readString(file)).as(place.group()).containsPattern("\\b" + place.group(2) + "\\(");
            }
        }
    }

    @Test
    void noWalkHasMoreThanTwelveStopsAndEachStopNamesAFile() throws IOException {
        Map<String, List<String>> walks = walks();
        assertThat(walks).hasSize(5);
        assertThat(walks).allSatisfy((walk, stops) -> {
            assertThat(stops).hasSizeLessThanOrEqualTo(MOST_STOPS);
            assertThat(stops).allMatch(stop -> PLACE.matcher(stop).find());
        });
    }

    private static Map<String, List<String>> walks() throws IOException {
        Map<String, List<String>> walks = new LinkedHashMap<>();
        String heading = "";
        for (String line : Files.readAllLines(PAGE)) {
            Matcher stop = STOP.matcher(line);
            if (line.startsWith("## ")) {
                heading = line;
            } else if (stop.matches()) {
                List<String> stops = walks.computeIfAbsent(heading, walk -> new ArrayList<>());
                stops.add(line);
                assertThat(stop.group(1)).as("the number of %s", line).isEqualTo(String.valueOf(stops.size()));
            }
        }
        return walks;
    }
}
