package org.waymark.casework.findings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.waymark.platform.tasks.notes.FormText;

/** What is answered to one question at the end of a case, as a form sends it. */
public record QuestionAnswer(
        @NotBlank(message = "Reload the page: it does not say which question this is.")
        String question,

        String answer,

        @Size(max = FormText.MOST, message = FormText.TOO_LONG)
        String says) {

    AnsweredQuestion tidy() {
        return new AnsweredQuestion(question, FormText.tidy(answer), FormText.tidy(says));
    }

    boolean isEmpty() {
        return FormText.isBlank(answer) && FormText.isBlank(says);
    }
}
