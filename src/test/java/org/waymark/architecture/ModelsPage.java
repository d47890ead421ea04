package org.waymark.architecture;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The page {@code docs/architecture/models.md}: from each step that a model draws to the code that does it. */
final class ModelsPage {

    private static final Path MODELS = Path.of("processes");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "waymark");

    private static final Pattern FORM = Pattern.compile("forms/([a-z-]+)\\.html");
    /** Given by its own method, or to the form that it extends. */
    private static final Pattern NAME_OF_FORM =
            Pattern.compile("(?:public String name\\(\\) \\{\\s+return|super\\()\\s*\"([a-z-]+)\"");

    private static final Pattern COMPONENT = Pattern.compile("@Component\\(\"(\\w+)\"\\)");
    private static final Pattern STEP_AS_METHOD = Pattern.compile("@Bean\\s+(?:public )?Step (\\w+)\\(");
    private static final Pattern ASKED_BEAN = Pattern.compile("\\$\\{(\\w+)\\.\\w+\\(execution");
    private static final Pattern TOLD = Pattern.compile("publishEvent\\(\\s*new (\\w+)\\(");
    private static final Pattern HEARD =
            Pattern.compile("@EventListener\\s+(?:@\\w+\\s+)*(?:public )?void (\\w+)\\((\\w+) \\w+\\)");

    private static final String HEAD = """
            # From a model to the code

            Written by a test from the models and the sources; do not edit. Java files stand in `src/main/java/org/waymark/`, the models in
            `processes/`, and what a task asks in `forms/`.
            """;

    /** Files of the sources by what they answer to: the name of a form, of a step, of a bean. */
    private final Map<String, String> forms = new TreeMap<>();

    private final Map<String, String> beans = new TreeMap<>();
    private final Map<String, Collection<String>> told = new TreeMap<>();
    private final Map<String, Collection<String>> heard = new TreeMap<>();
    private final StringBuilder page = new StringBuilder(HEAD);

    private ModelsPage() {}

    static String written() {
        ModelsPage all = new ModelsPage();
        Sources.below(SOURCES, ".java").forEach(all::read);
        Sources.below(MODELS, ".bpmn").forEach(all::model);
        all.askedBeans();
        all.events();
        return all.page.toString();
    }

    private void read(Path file) {
        String text = Sources.text(file);
        String place = SOURCES.relativize(file).toString();
        keep(NAME_OF_FORM, text, name -> forms.put(name.group(1), place));
        keep(COMPONENT, text, name -> beans.put(name.group(1), place));
        keep(STEP_AS_METHOD, text, name -> beans.put(name.group(1), place + "#" + name.group(1)));
        keep(TOLD, text, event -> told.computeIfAbsent(event.group(1), one -> new TreeSet<>())
                .add(place));
        keep(HEARD, text, event -> heard.computeIfAbsent(event.group(2), one -> new TreeSet<>())
                .add(place + "#" + event.group(1)));
    }

    private static void keep(Pattern pattern, String text, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.accept(matcher);
        }
    }

    private void model(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        page.append("\n## %s (`%s`)\n\n| step | code |\n|---|---|\n".formatted(process.getName(), file.getFileName()));
        Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream(),
                        model.getModelElementsByType(ServiceTask.class).stream())
                .sorted(Comparator.comparing(FlowElement::getName).thenComparing(FlowElement::getId))
                .map(step -> "| %s | %s |\n".formatted(step.getName(), code(step)))
                .distinct()
                .forEach(page::append);
    }

    private String code(Activity step) {
        if (step instanceof UserTask task) {
            Matcher form = FORM.matcher(task.getCamundaFormKey());
            if (!form.find()) {
                throw new IllegalStateException(task.getId() + " has no form of Waymark's");
            }
            return "`forms/%s.js`, `%s`".formatted(form.group(1), found(forms, form.group(1)));
        }
        String bean = ((ServiceTask) step).getCamundaDelegateExpression().replaceAll("[${}]", "");
        return "`%s`".formatted(found(beans, bean));
    }

    private static String found(Map<String, String> places, String name) {
        String place = places.get(name);
        if (place == null) {
            throw new IllegalStateException("no source says that it is " + name);
        }
        return place;
    }

    private void askedBeans() {
        page.append("\n## What a model asks\n\n| `${…}` | answered by |\n|---|---|\n");
        Sources.below(MODELS, ".bpmn").stream()
                .flatMap(
                        file -> ASKED_BEAN.matcher(Sources.text(file)).results().map(asked -> asked.group(1)))
                .distinct()
                .sorted()
                .forEach(bean -> page.append("| `%s` | `%s` |\n".formatted(bean, found(beans, bean))));
    }

    private void events() {
        page.append("""

                ## What no model draws

                When a task is recorded or a step is done, rooms may hear of it, within the same transaction. So the sample is drawn when the
                lists are confirmed.

                | event | told by | heard by |
                |---|---|---|
                """);
        told.forEach((event, by) -> page.append(
                "| `%s` | %s | %s |\n".formatted(event, listed(by), listed(heard.getOrDefault(event, List.of())))));
    }

    private static String listed(Collection<String> places) {
        return places.stream().map(place -> "`" + place + "`").collect(Collectors.joining(", "));
    }
}
