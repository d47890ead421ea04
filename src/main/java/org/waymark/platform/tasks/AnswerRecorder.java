package org.waymark.platform.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.machine.Failures;
import org.waymark.platform.tasks.notes.NamesNobody;
import org.waymark.platform.tasks.notes.NotedNames;

/** Gives answers to their form. All that is wrong with them is told at once, whoever sees it: the reader or the form. */
@Component
class AnswerRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerRecorder.class);

    private final AnswerReader answers;
    private final ObjectProvider<NotedNames> names;
    private final TransactionTemplate transaction;

    AnswerRecorder(AnswerReader answers, ObjectProvider<NotedNames> names, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.names = names;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Writes the answers, in the caller's transaction.
     *
     * @throws RefusedAnswers when they cannot be accepted: that transaction is then not to be kept
     */
    <A> void write(TaskForm<A> form, OpenTask task, JsonNode sent) {
        AnswerReader.Reading<A> read = answers.read(sent, form.answers());
        if (!read.errors().isEmpty()) {
            throw read.refused(alsoRefused(form, task, read.answers()));
        }
        form.record(task, read.answers());
    }

    /** What would be said of these answers. They are written, which is the only way to know, and that is undone. */
    <A> Desk.Checked check(TaskForm<A> form, OpenTask task, JsonNode sent) {
        return transaction.execute(undone -> {
            undone.setRollbackOnly();
            try {
                write(form, task, sent);
                A read = answers.read(sent, form.answers()).answers();
                return new Desk.Checked(
                        List.of(),
                        Stream.concat(form.consequences(task, read).stream(), named(form, task, sent).stream())
                                .toList());
            } catch (RuntimeException thrown) {
                if (RefusalInside.inside(thrown) instanceof RefusedAnswers refused) {
                    return new Desk.Checked(refused.errors(), List.of());
                }
                throw thrown;
            }
        });
    }

    private <A> List<String> named(TaskForm<A> form, OpenTask task, JsonNode sent) {
        if (task.inspectionId() == null || !form.answers().isAnnotationPresent(NamesNobody.class)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        collect(sent, texts);
        return names.getObject().in(task.inspectionId(), texts);
    }

    private static void collect(JsonNode answer, List<String> texts) {
        if (answer.isTextual()) {
            texts.add(answer.asText());
        }
        answer.forEach(inside -> collect(inside, texts));
    }

    /** None where it failed otherwise: answers of which some are wrong may lead anywhere. */
    private static <A> List<FieldError> alsoRefused(TaskForm<A> form, OpenTask task, A answers) {
        try {
            form.record(task, answers);
        } catch (RuntimeException thrown) {
            if (RefusalInside.inside(thrown) instanceof RefusedAnswers refused) {
                return refused.errors();
            }
            LOG.debug("Answers that are wrong led nowhere: {}", Failures.inWords(thrown));
        }
        return List.of();
    }
}
