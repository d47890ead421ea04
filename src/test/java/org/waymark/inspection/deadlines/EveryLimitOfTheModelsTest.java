package org.waymark.inspection.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A due date that a model asks for in a new way would have no working to show. */
class EveryLimitOfTheModelsTest {

    private static final Pattern DUE = Pattern.compile("camunda:dueDate=\"([^\"]*)\"");

    @Test
    void everyDueDateIsOfAKindThatIsExplained() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            List<String> due = models.filter(path -> path.toString().endsWith(".bpmn"))
                    .flatMap(path -> DUE.matcher(text(path)).results().map(MatchResult::group))
                    .toList();

            assertThat(due).hasSizeGreaterThan(50).allMatch(TaskDeadlines::explains);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
