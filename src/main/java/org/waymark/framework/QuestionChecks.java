package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** That a question at the end of a case names what there is: stages, areas, and the answer before it that it follows. */
final class QuestionChecks {

    private static final String LIST = "/conclusion-questions";

    private final CrossChecks checks;
    private final JsonNode questions;

    QuestionChecks(CrossChecks checks) {
        this.checks = checks;
        this.questions = checks.at(LIST);
    }

    void run() {
        for (int i = 0; i < questions.size(); i++) {
            answers(LIST + "/" + i);
            follows(LIST + "/" + i, i);
        }
    }

    void stages() {
        refer("asked-with", checks.ids("/stages"), "stage of this framework");
    }

    void areas() {
        refer("evidence-for", checks.ids("/judgement-areas"), "judgement area");
    }

    private void refer(String field, Set<String> known, String what) {
        for (int i = 0; i < questions.size(); i++) {
            for (int j = 0; j < questions.get(i).path(field).size(); j++) {
                checks.refersTo(LIST + "/" + i + "/" + field + "/" + j, known, what);
            }
        }
    }

    private void answers(String place) {
        JsonNode question = checks.at(place);
        checks.noneTwice(place.substring(1) + "/answers", "id");
        if (question.has("because") && !question.has("answers")) {
            checks.note(
                    place + "/because",
                    "is not used here. A question without answers to choose from is answered in words already.");
        }
    }

    private void follows(String place, int at) {
        JsonNode follows = checks.at(place + "/follows");
        if (follows.isMissingNode()) {
            return;
        }
        Set<String> before = new TreeSet<>();
        JsonNode followed = null;
        for (int i = 0; i < at; i++) {
            if (questions.get(i).has("answers")) {
                before.add(questions.get(i).path("id").asText());
                followed = questions.get(i).path("id").equals(follows.path("question")) ? questions.get(i) : followed;
            }
        }
        if (followed == null) {
            checks.note(
                    place + "/follows/question",
                    "is \"" + follows.path("question").asText()
                            + "\", which is no question with answers to choose from that stands before this one. "
                            + (before.isEmpty()
                                    ? "There is none."
                                    : "Possible here: " + String.join(", ", before) + "."));
            return;
        }
        Set<String> known = new TreeSet<>();
        followed.path("answers").forEach(answer -> known.add(answer.path("id").asText()));
        for (int j = 0; j < follows.path("answers").size(); j++) {
            checks.refersTo(place + "/follows/answers/" + j, known, "answer of that question");
        }
    }
}
