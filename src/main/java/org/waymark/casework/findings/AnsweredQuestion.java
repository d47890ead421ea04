package org.waymark.casework.findings;

import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.framework.ConclusionQuestion;

/**
 * What an inspector answered to a question that the framework asks at the end of a case.
 *
 * @param question id of the question
 * @param answer   id of the chosen answer; null where it is answered in words alone
 * @param says     the answer, or why it is this one, in the inspector's words; null when nothing was written
 */
@Embeddable
public record AnsweredQuestion(String question, String answer, String says) {

    /** The chosen answer and what was written, in lines of their own. */
    public String inWords(ConclusionQuestion asked) {
        return Stream.of(asked.inWords(answer), says)
                .filter(part -> part != null)
                .collect(Collectors.joining("\n"));
    }
}
