package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.WaymarkTest;
import org.waymark.platform.tasks.TaskForm;

/** A question without whose answer a form is refused says so beside its label, and not only when it is refused. */
@WaymarkTest
class RequiredQuestionsTest {

    private static final Path FORMS = Path.of("forms");
    private static final List<Class<? extends Annotation>> NEEDED =
            List.of(NotBlank.class, NotNull.class, NotEmpty.class);

    private static final Pattern QUESTION =
            Pattern.compile("\\b\\w+\\.(text|area|number|date|moment|time|select|choices|file|list)\\('([A-Za-z]+)', ");
    private static final Pattern PIECE = Pattern.compile("from '(\\./pieces/|\\./)([a-z-]+\\.js)'");

    /** The server alone knows when they are needed: from the team's make-up, from visits before, from a judgement reopened. */
    private static final Set<String> KNOWN_TO_THE_SERVER = Set.of(
            "assemble-team departureReason",
            "record-progress action",
            "record-progress reason",
            "quality-assure comments");

    @Autowired
    private List<TaskForm<?>> forms;

    @Test
    void whatTheServerAlwaysAsksForIsMarkedInItsForm() throws IOException {
        List<String> unmarked = new ArrayList<>();
        for (TaskForm<?> form : forms) {
            Path file = FORMS.resolve(form.name() + ".js");
            if (Files.exists(file)) {
                Map<String, List<String>> asked = questions(withPieces(file));
                for (String name : needed(form.answers(), new ArrayList<>())) {
                    asked.getOrDefault(name, List.of()).stream()
                            .filter(question -> !question.contains("required"))
                            .forEach(question -> unmarked.add(form.name() + ": " + question));
                }
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void whatAHintCallsNeededIsMarkedWhenItIs() throws IOException {
        List<String> unmarked = new ArrayList<>();
        for (TaskForm<?> form : forms) {
            Path file = FORMS.resolve(form.name() + ".js");
            if (Files.exists(file)) {
                questions(withPieces(file)).forEach((name, asked) -> asked.stream()
                        .filter(question -> question.contains("Needed ") && !question.contains("required"))
                        .filter(question -> !KNOWN_TO_THE_SERVER.contains(form.name() + " " + name))
                        .forEach(question -> unmarked.add(form.name() + ": " + question)));
            }
        }
        assertThat(unmarked).isEmpty();
    }

    private static List<String> needed(Class<?> answers, List<String> names) {
        for (RecordComponent one : answers.getRecordComponents()) {
            if (NEEDED.stream().anyMatch(needed -> isAnnotated(answers, one, needed))) {
                names.add(one.getName());
            }
            rowsOf(one.getGenericType()).ifPresent(row -> needed(row, names));
        }
        return names;
    }

    private static boolean isAnnotated(Class<?> answers, RecordComponent one, Class<? extends Annotation> needed) {
        try {
            return answers.getDeclaredField(one.getName()).isAnnotationPresent(needed);
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Optional<Class<?>> rowsOf(Type type) {
        Type row = type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type;
        return row instanceof Class<?> known && known.isRecord() ? Optional.of(known) : Optional.empty();
    }

    private static String withPieces(Path form) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(form));
        Matcher pieces = PIECE.matcher(text.toString());
        while (pieces.find()) {
            Path piece = FORMS.resolve("pieces").resolve(pieces.group(2));
            text.append('\n').append(Files.readString(piece));
        }
        return text.toString();
    }

    /** What stands between the name of a question and the next question, or the rows of a list, by its name. */
    private static Map<String, List<String>> questions(String form) {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        form.lines().forEach(line -> {
            List<MatchResult> found = QUESTION.matcher(line).results().toList();
            for (int at = 0; at < found.size(); at++) {
                int end = at + 1 < found.size() ? found.get(at + 1).start() : line.length();
                String question = line.substring(found.get(at).start(), end).split(" row: ")[0];
                questions
                        .computeIfAbsent(found.get(at).group(2), name -> new ArrayList<>())
                        .add(question);
            }
        });
        return questions;
    }
}
