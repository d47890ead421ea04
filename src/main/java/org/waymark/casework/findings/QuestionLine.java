package org.waymark.casework.findings;

import java.util.List;
import java.util.Optional;
import org.waymark.framework.ConclusionQuestion;
import org.waymark.platform.tasks.Choice;

/**
 * A question at the end of a case and the answer to it, empty unless the case was reopened: so a page's list begins.
 *
 * @param words    what is asked in words; null where nothing is
 * @param choices  the answers to choose from; empty where there are none
 * @param required whether it has to be answered whatever else was
 */
public record QuestionLine(
        String question,
        String title,
        String text,
        String words,
        List<Choice> choices,
        boolean required,
        String answer,
        String says) {

    /**
     * @param asked  what is asked of the case
     * @param before what was found before, when the case was reopened
     */
    public static List<QuestionLine> all(List<ConclusionQuestion> asked, Optional<CaseConclusion> before) {
        return asked.stream()
                .map(question -> line(
                        question,
                        before.stream()
                                .flatMap(conclusion -> conclusion.answers().stream())
                                .filter(one -> one.question().equals(question.id()))
                                .findFirst()))
                .toList();
    }

    private static QuestionLine line(ConclusionQuestion question, Optional<AnsweredQuestion> before) {
        return new QuestionLine(
                question.id(),
                question.title(),
                question.text(),
                question.offersAnswers() ? question.because() : question.title(),
                question.answers().stream()
                        .map(answer -> new Choice(answer.id(), answer.title()))
                        .toList(),
                question.follows() == null,
                before.map(AnsweredQuestion::answer).orElse(null),
                before.map(AnsweredQuestion::says).orElse(null));
    }
}
