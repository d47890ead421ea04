package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code CONTRIBUTING.md} is followed step by step: each example is where it says, and says what it says. */
class RecipesTest {

    private static final Pattern EXAMPLE = Pattern.compile("Example: `([^`]+)` says ([^\n]*`)\\.$", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");

    @Test
    void thereIsARecipeForEverythingThatIsAddedAgainAndAgain() {
        assertThat(recipes())
                .extracting(Recipe::title)
                .contains(
                        "How to add a room",
                        "How to add a task with its form",
                        "How to add a page or a plugin",
                        "How to add a framework",
                        "How to add a letter",
                        "How to add a migration",
                        "How to change a model");
    }

    @TestFactory
    Stream<DynamicTest> everyStepIsProvedByItsExample() {
        return recipes().stream().flatMap(recipe -> recipe.steps().stream()
                .map(step -> DynamicTest.dynamicTest(
                        recipe.title() + ": " + step.lines().findFirst().orElse(""), () -> prove(step))));
    }

    private static void prove(String step) {
        List<MatchResult> examples = EXAMPLE.matcher(step).results().toList();
        assertThat(examples).as("an example of: %s", step).isNotEmpty();
        assertThat(examples)
                .as("lines that begin as an example in: %s", step)
                .hasSize(step.split("Example:").length - 1);
        for (MatchResult example : examples) {
            Path place = Path.of(example.group(1));
            assertThat(place).exists();
            QUOTED.matcher(example.group(2))
                    .results()
                    .map(word -> word.group(1))
                    .forEach(word -> assertThat(saying(place, word))
                            .as("what in %s says %s", place, word)
                            .isNotEmpty());
        }
    }

    @Test
    void everyPageThatIsNamedIsThere() {
        assertThat(LINK.matcher(page()).results().map(link -> Path.of(link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void theVersionOfTheBuildIsTheOneThatTheChangelogIsAbout() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom)
                .contains("<artifactId>waymark</artifactId>\n  <version>"
                        + Changelog.read().newest() + "</version>");
    }

    /** @param steps each with its examples */
    private record Recipe(String title, List<String> steps) {}

    private static List<Recipe> recipes() {
        return Arrays.stream(page().split("(?m)^## "))
                .filter(part -> part.startsWith("How to "))
                .map(part -> new Recipe(
                        part.lines().findFirst().orElseThrow(),
                        Arrays.stream(part.split("(?m)^(?=\\d+\\. )")).skip(1).toList()))
                .toList();
    }

    private static String page() {
        return Sources.text(Path.of("CONTRIBUTING.md"));
    }

    private static List<Path> saying(Path place, String word) {
        return Sources.below(place, "").stream()
                .filter(file -> Sources.text(file).contains(word))
                .toList();
    }
}
