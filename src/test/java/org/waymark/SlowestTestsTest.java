package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowestTestsTest {

    @TempDir
    private Path directory;

    @Test
    void theTenSlowestAreNamedTheSlowestFirst() throws IOException {
        for (int i = 1; i <= 12; i++) {
            report("org.waymark.No" + i + "Test", i == 12 ? "1,012.5" : "0." + (10 + i));
        }
        Files.writeString(directory.resolve("summary.txt"), "no report");

        String said = SlowestTests.said(List.of(directory, directory.resolve("none")));

        assertThat(said.lines()).hasSize(11).first().asString().startsWith("12 test classes took 1014 seconds");
        assertThat(said.lines().skip(1).limit(2))
                .containsExactly(" 1012.5 s  org.waymark.No12Test", "    0.2 s  org.waymark.No11Test");
        assertThat(said).doesNotContain("No1Test", "No2Test");
    }

    private void report(String testClass, String seconds) throws IOException {
        Files.writeString(
                directory.resolve("TEST-" + testClass + ".xml"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"%s\" time=\"%s\" tests=\"1\"><properties/></testsuite>"
                        .formatted(testClass, seconds));
    }
}
