package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A rehearsal as it is typed, in a Java of its own. It stands in this package because tests start in the order of their names: as one
 * of the last, this one kept one of the two Javas of all tests waiting for a minute.
 */
class CommandRehearsalTest {

    private static final int PATIENCE_IN_MINUTES = 5;

    @TempDir
    private Path directory;

    /**
     * A small authority, and a copy of the framework's file in which one number was changed: the dates are those of an inspection of
     * eight days from 3 December 2012, worked out by hand.
     */
    @Test
    void oneChangedNumberOfACopiedFileChangesTheDates() throws Exception {
        Path framework =
                Files.writeString(directory.resolve("my copy.yml"), TestFrameworks.eightDays(TestFrameworks.shipped()));
        Files.writeString(directory.resolve("notes.yml"), "something: else");
        Path out = directory.resolve("results");

        Run run = run(
                "--framework=" + framework, "--authority=301", "--start=2012-12-03", "--children=10", "--out=" + out);

        assertThat(run.exitCode).as(run.said).isZero();
        assertThat(run.said)
                .contains("It came to its normal end, with nothing left open.")
                .contains("Cases tracked")
                .contains("Judged            ")
                .contains("Deadlines met     6 of 6")
                .doesNotContain("LATE")
                .doesNotContain("\tat ");
        assertThat(run.said).containsPattern("Cases sampled     1?\\d,");
        assertThat(Files.list(out).map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder(
                        "timeline.json",
                        "timeline.svg",
                        "letters.txt",
                        "forms.html",
                        "framework.html",
                        "report.html",
                        "report.pdf");
        assertThat(Files.readString(out.resolve("letters.txt"))).contains("To: ", "Factual accuracy");
        assertThat(Files.list(out)).as("their owner's alone").allSatisfy(file -> assertThat(
                        Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("<html")
                .contains("Areas for improvement");
        assertThat(new String(Files.readAllBytes(out.resolve("report.pdf")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        JsonNode timeline =
                new ObjectMapper().readTree(out.resolve("timeline.json").toFile());
        Map<String, JsonNode> events = new HashMap<>();
        for (JsonNode event : timeline) {
            assertThat(event.fieldNames())
                    .toIterable()
                    .containsExactly("event", "at", "deadline", "workingDaysFromEnd");
            events.put(event.get("event").asText(), event);
        }
        assertThat(days(events))
                .containsAllEntriesOf(Map.of(
                        "notice",
                        "2012-12-03",
                        "fieldwork-start",
                        "2012-12-03",
                        "fieldwork-end",
                        "2012-12-12",
                        "draft-due",
                        "2012-12-28",
                        "final-due",
                        "2013-01-14",
                        "publication-due",
                        "2013-01-16"));
        assertThat(events).containsKeys("draft-sent", "comments-due", "final-sent", "published");
        assertThat(fromEnd(events, "comments-due") - fromEnd(events, "draft-sent"))
                .isEqualTo(5);
        assertThat(fromEnd(events, "publication-due")).isEqualTo(22);
    }

    private static Map<String, String> days(Map<String, JsonNode> events) {
        Map<String, String> days = new HashMap<>();
        events.forEach((name, event) -> days.put(name, event.get("at").asText()));
        return days;
    }

    private static int fromEnd(Map<String, JsonNode> events, String event) {
        return events.get(event).get("workingDaysFromEnd").asInt();
    }

    private record Run(int exitCode, String said) {}

    /** In a Java of its own, as somebody at a terminal would. */
    private Run run(String... words) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(
                        File.pathSeparator,
                        Arrays.stream(classPath.split(File.pathSeparator))
                                .filter(entry -> !entry.endsWith("test-classes"))
                                .toList()),
                "org.waymark.Waymark",
                "rehearse"));
        command.addAll(List.of(words));
        Path log = directory.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES))
                    .as("it ends")
                    .isTrue();
        } finally {
            process.destroy();
        }
        return new Run(process.exitValue(), Files.readString(log));
    }
}
