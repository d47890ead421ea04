package org.waymark.casework.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.framework.ConclusionQuestion;
import org.waymark.platform.tasks.FieldError;

/** Holds what was answered at the end of a case against what the framework asks of it. */
public final class QuestionRules {

    private static final String LIST = "questions";

    private final Map<String, ConclusionQuestion> asked = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    /** @param asked of this case, in the framework's order */
    public QuestionRules(List<ConclusionQuestion> asked) {
        asked.forEach(question -> this.asked.put(question.id(), question));
    }

    /** What was answered, without the lines left empty; errors are shown under {@code questions}. */
    public List<AnsweredQuestion> answered(List<QuestionAnswer> answers) {
        Map<String, String> chosen = new LinkedHashMap<>();
        answers.forEach(one -> chosen.put(one.question(), one.tidy().answer()));
        List<AnsweredQuestion> kept = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (int place = 0; place < answers.size(); place++) {
            AnsweredQuestion answer = answers.get(place).tidy();
            String path = LIST + "[" + place + "]";
            ConclusionQuestion question = asked.get(answer.question());
            boolean second = !there.add(answer.question());
            if (question == null ? !answers.get(place).isEmpty() : second) {
                refuse(path, "This is not asked of this case, or is answered above. Reload the page.");
            } else if (question != null) {
                check(path, question, answer, hasToBeAnswered(question, chosen));
                if (!answers.get(place).isEmpty()) {
                    kept.add(answer);
                }
            }
        }
        asked.values().stream()
                .filter(question -> !there.contains(question.id()) && hasToBeAnswered(question, chosen))
                .forEach(question -> refuse(LIST, "Answer this too: " + question.title()));
        return kept;
    }

    private static boolean hasToBeAnswered(ConclusionQuestion question, Map<String, String> chosen) {
        ConclusionQuestion.Follows follows = question.follows();
        String before = follows == null ? null : chosen.get(follows.question());
        return follows == null || before != null && follows.answers().contains(before);
    }

    private void check(String path, ConclusionQuestion question, AnsweredQuestion answer, boolean needed) {
        Set<String> offered =
                question.answers().stream().map(ConclusionQuestion.Answer::id).collect(Collectors.toSet());
        if (answer.answer() != null && !offered.contains(answer.answer())) {
            refuse(path + ".answer", "Choose one of the answers offered.");
        } else if (needed && question.offersAnswers() && answer.answer() == null) {
            refuse(path + ".answer", "Choose the answer to: " + question.title());
        }
        if (needed && question.takesWords() && answer.says() == null) {
            refuse(
                    path + ".says",
                    question.offersAnswers()
                            ? "Say why it is so, from the evidence: " + question.because()
                            : "Answer this in words: " + question.title());
        }
    }

    private void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
