package org.waymark.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;

/** The form of the trial process, for tests of the desk. */
public class TrialForm implements TaskForm<TrialForm.Answers> {

    public static final Map<String, AtomicInteger> RECORDED = new ConcurrentHashMap<>();

    public record Answers(
            LocalDateTime at,

            @NotBlank(message = "Say what you saw.") @Size(max = 2000, message = "Say it in 2,000 characters or fewer.")
            String note,

            @NotNull(message = "Choose how good it is.") String grade,
            Integer minutes,
            String with,
            String other,
            Boolean agreed,
            @Valid List<Point> points) {}

    public record Point(
            @NotBlank(message = "Write the point, or remove it.")
            String text) {}

    @Override
    public String name() {
        return "trial";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        return Map.of(
                "authority", Map.of("name", "Northshire <b>County</b> {{7*7}}"),
                "firstDay", "2012-12-03",
                "evidence",
                        List.of(
                                Map.of("on", "2012-12-04", "title", "A strategy discussion"),
                                Map.of("on", "2012-12-05", "title", "A visit")),
                "grades",
                        List.of(
                                Map.of("value", "outstanding", "label", "Outstanding"),
                                Map.of("value", "good", "label", "Good"),
                                Map.of("value", "adequate", "label", "Adequate"),
                                Map.of("value", "inadequate", "label", "Inadequate")),
                "people",
                        List.of(
                                Map.of("value", "worker", "label", "The social worker"),
                                Map.of("value", "other", "label", "Someone else")),
                "mayRaiseConcern", task.elementId().equals("task-look"));
    }

    @Override
    public List<String> consequences(OpenTask task, Answers answers) {
        return List.of("It is said to be %s.".formatted(answers.grade()));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        if ("refuse me".equals(answers.note())) {
            throw RefusedAnswers.of("note", "This is not what was seen.");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                RECORDED.computeIfAbsent(task.id(), id -> new AtomicInteger()).incrementAndGet();
            }
        });
    }
}
