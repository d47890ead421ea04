package org.waymark.casework.findings;

import java.util.List;
import java.util.Map;
import org.waymark.framework.Framework;

/** Answers to whatever a framework asks at the end of a case, as a form sends them. */
public final class QuestionsAnswered {

    private QuestionsAnswered() {}

    public static List<Map<String, String>> of(Framework framework, boolean tracked, List<String> stages) {
        return framework.questionsOf(tracked, stages).stream()
                .map(question -> question.offersAnswers()
                        ? Map.of(
                                "question",
                                question.id(),
                                "answer",
                                question.answers().get(0).id(),
                                "says",
                                "The school had asked for it.")
                        : Map.of("question", question.id(), "says", "The child is safer."))
                .toList();
    }
}
