package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;

class SmallJavaTest {

    private static final String[] CHECK = {"lists", "check", "lists.xlsx", "--first-day=2012-12-03"};

    @Test
    void theJarIsStartedAgainWithASmallHeapAndTheSameWords() {
        assertThat(SmallJava.command("target/waymark.jar", CHECK))
                .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MaxHeapFreeRatio=20")
                .containsSequence(
                        "-jar", "target/waymark.jar", "lists", "check", "lists.xlsx", "--first-day=2012-12-03")
                .as("a large authority's lists need what they need")
                .noneMatch(option -> option.startsWith("-Xmx"));
    }

    @Test
    void classesAreStartedByTheirName() {
        String classes = String.join(File.pathSeparator, "target/classes", "picocli.jar");
        assertThat(SmallJava.command(classes, CHECK)).containsSequence("-cp", classes, "org.waymark.Waymark", "lists");
    }

    @Test
    void aRehearsalIsCompiledForAMinuteAndTakesTheMemoryThatItWants() {
        assertThat(SmallJava.command("target/waymark.jar", new String[] {"rehearse", "--authority=301"}))
                .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                .noneMatch(option -> option.contains("HeapFreeRatio"))
                .endsWith("rehearse", "--authority=301");
    }

    @Test
    void whatReadsNoListsAndTheServerRunInTheJavaThatWasStarted() {
        assertThat(SmallJava.run(new String[] {"audit", "verify"})).isEmpty();
        assertThat(SmallJava.run(new String[0])).isEmpty();
    }
}
