package org.waymark.platform.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.machine.Failures;

/** Gives answers to their form. All that is wrong with them is told at once, whoever sees it: the reader or the form. */
@Component
class AnswerRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerRecorder.class);

    private final AnswerReader answers;
    private final TransactionTemplate transaction;

    AnswerRecorder(AnswerReader answers, PlatformTransactionManager transactions) {
        this.answers = answers;
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
                return new Desk.Checked(List.of(), form.consequences(task, read));
            } catch (RuntimeException thrown) {
                if (RefusalInside.inside(thrown) instanceof RefusedAnswers refused) {
                    return new Desk.Checked(refused.errors(), List.of());
                }
                throw thrown;
            }
        });
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
