package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.platform.engine.ModelBean;
import org.waymark.platform.tasks.TaskForm;

/** Models, forms, beans, actors and the framework's schema name the same things. */
@WaymarkTest
class FormsOfTheModelsTest {

    private static final Pattern FORM_KEY = Pattern.compile("formKey=\"embedded:/forms/([a-z-]+)\\.html\"");
    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"task-([a-z0-9-]+)\"");
    private static final Pattern LIMITED = Pattern.compile("deadlines\\.within\\(execution,'([a-z0-9-]+)'\\)");
    private static final Pattern BEAN = Pattern.compile("\\$\\{\\s*!?\\s*([A-Za-z][A-Za-z0-9]*)");
    private static final Pattern REFERENCE = Pattern.compile("show\\(((?:\\w+\\??\\.)+)reference\\)");

    /** Forms that are not a task's. */
    private static final Set<String> ON_THEIR_OWN = Set.of("plan-inspection");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<TaskForm<?>> forms;

    @Autowired
    private List<Actor> actors;

    @Test
    void everyFormOfAModelHasItsPage() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".js"))
                    .forEach(name -> pages.add(name.substring(0, name.length() - ".js".length())));
        }
        pages.removeAll(ON_THEIR_OWN);
        assertThat(pages).isEqualTo(inModels(FORM_KEY));
    }

    @Test
    void aReferenceStandsBesideTheNameOfItsAuthority() throws IOException {
        int shown = 0;
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".js")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    for (MatchResult reference :
                            REFERENCE.matcher(line).results().toList()) {
                        shown++;
                        assertThat(line).as(file.toString()).contains("show(" + reference.group(1) + "authority)");
                    }
                }
            }
        }
        assertThat(shown).isPositive();
    }

    @Test
    void everyFormOfAModelIsRecordedBySomeRoom() throws IOException {
        Set<String> recorded = forms.stream().map(TaskForm::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(recorded).hasSameSizeAs(forms);
        recorded.remove("trial");
        assertThat(recorded).isEqualTo(inModels(FORM_KEY));
    }

    @Test
    void everyFormOfAModelIsPlayedInARehearsal() throws IOException {
        assertThat(actors.stream().map(Actor::form)).containsExactlyInAnyOrderElementsOf(inModels(FORM_KEY));
    }

    /** Tasks of the report's steps fall due with their step: a limit of their own would be a number for show. */
    @Test
    void theFrameworkMayLimitEveryTaskThatIsDueByItAndNoOther() throws IOException {
        Set<String> limited = inModels(LIMITED);
        limited.add("default");
        assertThat(namedBySchema("task-limits")).isEqualTo(limited);
        Set<String> tasks = inModels(USER_TASK);
        tasks.add("default");
        assertThat(tasks).containsAll(namedBySchema("task-reminders")).containsAll(limited);
    }

    private static Set<String> namedBySchema(String limits) throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Path.of("src", "main", "resources", "framework-schema.json")
                        .toFile());
        Set<String> named = new TreeSet<>();
        schema.at("/properties/" + limits + "/properties").fieldNames().forEachRemaining(named::add);
        return named;
    }

    @Test
    void whatModelsNameAreBeansMeantForThem() throws IOException {
        Set<String> named = inModels(BEAN);
        named.remove("execution");
        assertThat(named).contains("inspection", "deadlines", "cases", "activities", "reportState", "concerns");
        for (String name : named) {
            Object bean = context.getBean(name);
            assertThat(bean).as(name).isInstanceOf(ModelBean.class);
        }
    }

    private static Set<String> inModels(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            for (Path model :
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                pattern.matcher(Files.readString(model)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }
}
