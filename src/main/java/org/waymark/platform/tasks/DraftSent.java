package org.waymark.platform.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import org.waymark.platform.tasks.json.PlainText;

/** Answers that were sent to be kept, as far as they can be: something that was typed, and not too much of it. */
record DraftSent(JsonNode answers) {

    static final int LONGEST = 500_000;

    /** @throws RefusedAnswers when there is nothing in them, or too much */
    static DraftSent of(JsonNode answers) {
        if (!answers.isObject() || answers.isEmpty()) {
            throw RefusedAnswers.of("", "Nothing was sent to be kept. What was kept before stays.");
        }
        if (answers.toString().length() > LONGEST) {
            throw RefusedAnswers.of(
                    "", "The answers are too long to be kept: at most " + LONGEST + " characters in all.");
        }
        return new DraftSent(answers);
    }

    JsonNode plain() {
        return PlainText.of(answers);
    }

    /** @return null when the page found no version */
    static Instant moment(String since) {
        try {
            return since.isBlank() ? null : Instant.parse(since);
        } catch (DateTimeException noMoment) {
            throw RefusedAnswers.of("", "The page did not say from which version it goes on. Load it again.");
        }
    }
}
