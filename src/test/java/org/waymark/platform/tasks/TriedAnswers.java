package org.waymark.platform.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a form would say to answers, without recording them. */
public final class TriedAnswers {

    private final AnswerReader answers;
    private final List<TaskForm<?>> forms;
    private final TransactionTemplate transaction;

    private TriedAnswers(AnswerReader answers, List<TaskForm<?>> forms, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.forms = forms;
        this.transaction = new TransactionTemplate(transactions);
    }

    @SuppressWarnings("unchecked")
    public static TriedAnswers in(ApplicationContext context) {
        List<TaskForm<?>> forms = context.getBeansOfType(TaskForm.class).values().stream()
                .<TaskForm<?>>map(form -> form)
                .toList();
        return new TriedAnswers(
                context.getBean(AnswerReader.class), forms, context.getBean(PlatformTransactionManager.class));
    }

    /** What is said of these answers to this form, by whoever is acting; nothing when they would be recorded. */
    public List<String> refusals(String form, OpenTask task, JsonNode sent) {
        TaskForm<?> asked = forms.stream()
                .filter(one -> one.name().equals(form))
                .findFirst()
                .orElseThrow();
        return transaction.execute(undone -> {
            undone.setRollbackOnly();
            try {
                write(asked, task, sent);
                return List.of();
            } catch (RefusedAnswers refused) {
                return refused.errors().stream().map(FieldError::message).toList();
            }
        });
    }

    private <A> void write(TaskForm<A> form, OpenTask task, JsonNode sent) {
        form.record(task, answers.read(sent, form.answers()));
    }
}
