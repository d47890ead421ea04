package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing that runs asks which framework an inspection is under: neither code nor models, forms, letters nor pages name one,
 * nor say what only a framework can say. Comments may.
 */
class NoFrameworkInCodeTest {

    private static final List<Path> WHAT_RUNS = Stream.of(
                    "src/main/java",
                    "src/main/web",
                    "src/main/resources/templates",
                    "processes",
                    "forms",
                    "config/letters")
            .map(Path::of)
            .toList();

    /** Tells of years in the field's word for an authority with the last grade of a scale: an inadequate one. */
    private static final String PROGRAMMES = "src/main/java/org/waymark/programme/simulation/";

    /** Knows words that are written as people's names are and are none. */
    private static final Path NO_NAMES = Path.of("src/main/java/org/waymark/disclosure/PersonNames.java");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)(?<=^|\\s)//.*?$|<!--.*?-->");

    /** What is of one framework or of another, and never of all: its grades, its numbers, who inspects, what it asks. */
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(fifty cases|two weeks|in 2012|framework of (may )?2012|LSCB|safeguarding children board|Ofsted"
                    + "|Majesty's|Directors? of Children|(the|its|your|this|that) Directors?|satisfactory|requires improvement|(in)?adequate|difference (did )?the help"
                    + "|could early help)\\b");

    private static final Pattern A_REPORT =
            Pattern.compile("(?i)\\b(the|this|a|your|its|final|draft|published|of|for) report\\b");

    private static final Pattern A_REPORT_REFUSED = Pattern.compile(
            "(?s)(RefusedAnswers\\.of\\(|message = |inspections\\.note\\(|\\.unless\\()[^;]*?\"[^\";]*(?i:\\b(the|this|a|final|draft|published) report\\b)[^\";]*\"");

    @Test
    void nothingThatRunsNamesAFramework() {
        List<String> ids =
                Frameworks.shipped().all().stream().map(Framework::id).toList();
        assertThat(texts()).allSatisfy(text -> assertThat(ids).as(text.file).noneMatch(text.words::contains));
    }

    @Test
    void nothingThatRunsSaysWhatAFrameworkShouldSay() {
        List<String> said = new ArrayList<>();
        texts().stream().filter(text -> !text.file.startsWith(PROGRAMMES)).forEach(text -> WORDS.matcher(text.words)
                .results()
                .forEach(found -> said.add(text.file + ": " + found.group())));
        assertThat(said).isEmpty();
    }

    /** Some inspections end in a letter: what is asked, shown and refused in one says what its own ends in. */
    @Test
    void noFormSectionOrRefusalTakesItThatAnInspectionEndsInAReport() {
        List<String> said = new ArrayList<>();
        texts().stream().filter(NoFrameworkInCodeTest::isOfOneInspection).forEach(text -> A_REPORT.matcher(text.words)
                .results()
                .forEach(found -> said.add(text.file + ": " + found.group())));
        texts().stream().filter(text -> text.file.endsWith(".java")).forEach(text -> A_REPORT_REFUSED
                .matcher(text.words)
                .results()
                .forEach(found -> said.add(text.file + ": " + found.group())));
        assertThat(said).isEmpty();
    }

    private static boolean isOfOneInspection(Text text) {
        return text.file.startsWith("forms")
                || text.file.startsWith("config")
                || text.file.startsWith(
                        Path.of("src", "main", "web", "sections").toString());
    }

    private record Text(String file, String words) {}

    private static List<Text> texts() {
        return WHAT_RUNS.stream()
                .flatMap(NoFrameworkInCodeTest::files)
                .filter(file -> !file.equals(NO_NAMES))
                .map(NoFrameworkInCodeTest::text)
                .toList();
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().matches(".*\\.(java|js|html|bpmn|dmn|txt)")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text text(Path file) {
        try {
            return new Text(
                    file.toString(), COMMENT.matcher(Files.readString(file)).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
