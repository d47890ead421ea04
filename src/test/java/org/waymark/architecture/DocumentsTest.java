package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;

/** What the pages for people say of the files beside them: where a link leads, which frameworks, models and tables there are. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|IT|Endurance|Fuzz))(?:#\\w+)?`");
    private static final Pattern STATUS = Pattern.compile("(?m)^status: ([a-z-]+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void everyLinkLeadsToAPageThatIsThereAndToAHeadingOnIt() {
        List<String> astray = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(Sources.text(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.startsWith("http") && !leads(page, link))
                    .forEach(link -> astray.add(page + ": " + link));
        }
        assertThat(astray).isEmpty();
    }

    private static boolean leads(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? page
                : page.toAbsolutePath().getParent().resolve(parts[0]).normalize();
        if (parts.length == 1 || !Files.isRegularFile(target)) {
            return parts.length == 1 && Files.exists(target);
        }
        return HEADING.matcher(Sources.text(target))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .trim()
                        .replace(' ', '-'))
                .anyMatch(parts[1]::equals);
    }

    @Test
    void everyFrameworkThatComesWithWaymarkStandsInItsGuideWithItsStatus() {
        List<String> rows = rows(Path.of("docs", "frameworks.md"), "## Those that come with Waymark");
        Map<String, String> shipped = Sources.in(Path.of("config/frameworks"), ".yml").stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".yml", ""),
                        file -> STATUS.matcher(Sources.text(file))
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group(1)));
        assertThat(shipped).hasSizeGreaterThan(5).allSatisfy((id, status) -> assertThat(rows)
                .as(id)
                .anyMatch(row -> row.contains("`" + id + "`") && row.endsWith("| " + status.replace('-', ' ') + " |")));
        assertThat(named(rows)).as("and no other").isEqualTo(shipped.keySet());
    }

    @Test
    void everyModelAndEveryMessageStandsOnThePageOfTheProcesses() {
        Path page = Path.of("docs", "processes", "README.md");
        List<Path> models = Sources.in(Path.of("processes"), ".bpmn");
        assertThat(named(rows(page, "# The processes")))
                .isEqualTo(models.stream()
                        .map(model -> model.getFileName().toString().replace(".bpmn", ""))
                        .collect(Collectors.toSet()));
        Set<String> messages = models.stream()
                .flatMap(model -> Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(Message.class).stream())
                .map(Message::getName)
                .collect(Collectors.toSet());
        assertThat(named(rows(page, "## Messages"))).isEqualTo(messages);
    }

    @Test
    void everyDecisionTableStandsThereWithWhatItAsksAndAnswers() {
        List<String> rows = rows(Path.of("docs", "processes", "README.md"), "## Decisions");
        for (Path file : Sources.in(Path.of("processes"), ".dmn")) {
            DmnModelInstance table = Dmn.readModelFromFile(file.toFile());
            String id = table.getModelElementsByType(Decision.class)
                    .iterator()
                    .next()
                    .getId();
            assertThat(rows).as(id).anySatisfy(row -> {
                assertThat(row).startsWith("| `" + id + "` |");
                assertThat(table.getModelElementsByType(InputExpression.class))
                        .extracting(asked -> asked.getText().getTextContent())
                        .filteredOn(asked -> asked.matches("\\w+"))
                        .allSatisfy(asked -> assertThat(row).contains("`" + asked + "`"));
                assertThat(table.getModelElementsByType(Output.class))
                        .allSatisfy(answer -> assertThat(row).contains("`" + answer.getName() + "`"));
            });
        }
    }

    @Test
    void everyTestThatAPageNamesIsThere() {
        Set<String> tests = Sources.below(Path.of("src", "test", "java"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> gone = pages().stream()
                .flatMap(
                        page -> NAMED_TEST.matcher(Sources.text(page)).results().map(test -> test.group(1)))
                .filter(test -> !tests.contains(test))
                .toList();
        assertThat(gone).isEmpty();
    }

    @Test
    void noTwoDecisionsHaveOneNumber() {
        List<String> numbers = Sources.in(Path.of("docs/decisions"), ".md").stream()
                .map(file -> file.getFileName().toString().replaceFirst("-.*", ""))
                .toList();
        assertThat(numbers).hasSizeGreaterThan(90).doesNotHaveDuplicates();
    }

    /** What the first cells of a table name as code. */
    private static Set<String> named(List<String> rows) {
        Set<String> named = new HashSet<>();
        for (String row : rows) {
            Pattern.compile("`([^`]+)`")
                    .matcher(row.split("\\|", 3)[1])
                    .results()
                    .forEach(code -> named.add(code.group(1)));
        }
        return named;
    }

    /** The rows of the table below a heading, without the table's own heading. */
    private static List<String> rows(Path page, String heading) {
        String below = Sources.text(page)
                .split("(?m)^" + Pattern.quote(heading) + "$", 2)[1]
                .split("(?m)^## ", 2)[0];
        return below.lines().filter(line -> line.startsWith("|")).skip(2).toList();
    }

    private static List<Path> pages() {
        Stream<Path> own = Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
                .map(Path::of);
        return Stream.concat(own, Sources.below(Path.of("docs"), ".md").stream())
                .toList();
    }
}
