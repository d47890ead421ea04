package org.waymark.platform.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** What a form would say to answers, without recording them. */
public final class TriedAnswers {

    private final AnswerRecorder recording;
    private final List<TaskForm<?>> forms;

    private TriedAnswers(AnswerRecorder recording, List<TaskForm<?>> forms) {
        this.recording = recording;
        this.forms = forms;
    }

    @SuppressWarnings("unchecked")
    public static TriedAnswers in(ApplicationContext context) {
        List<TaskForm<?>> forms = context.getBeansOfType(TaskForm.class).values().stream()
                .<TaskForm<?>>map(form -> form)
                .toList();
        return new TriedAnswers(context.getBean(AnswerRecorder.class), forms);
    }

    /** What is said of these answers to this form, by whoever is acting; nothing when they would be recorded. */
    public List<String> refusals(String form, OpenTask task, JsonNode sent) {
        TaskForm<?> asked = forms.stream()
                .filter(one -> one.name().equals(form))
                .findFirst()
                .orElseThrow();
        return recording.check(asked, task, sent).errors().stream()
                .map(FieldError::message)
                .toList();
    }
}
