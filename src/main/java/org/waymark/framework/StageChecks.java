package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * That the stages of a framework are those that the model of the journey draws, in the order in which a child meets
 * them, or further ones that say with which of these they are reached. A mistyped stage is so no further one.
 */
final class StageChecks {

    /** Those that {@code processes/child-journey.bpmn} draws, in the order of the journey. */
    static final List<String> DRAWN = List.of(
            "early-help",
            "contact-and-referral",
            "assessment",
            "child-in-need-plan",
            "strategy-and-section-47",
            "initial-conference",
            "protection-plan",
            "review-conference",
            "becoming-looked-after",
            "care-review",
            "stepping-down");

    private static final Set<String> KNOWN = new TreeSet<>(DRAWN);

    private final CrossChecks checks;
    private final JsonNode stages;

    StageChecks(CrossChecks checks) {
        this.checks = checks;
        this.stages = checks.at("/stages");
    }

    void run() {
        String before = null;
        for (int i = 0; i < stages.size(); i++) {
            String place = "/stages/" + i;
            String id = stages.get(i).path("id").asText();
            if (KNOWN.contains(id)) {
                drawn(place, id, before);
                before = id;
            } else {
                further(place, id);
            }
        }
    }

    /** Each stage names strands that there are. */
    void strands() {
        Set<String> known = checks.ids("/strands");
        for (int i = 0; i < stages.size(); i++) {
            for (int j = 0; j < stages.get(i).path("strands").size(); j++) {
                checks.refersTo("/stages/" + i + "/strands/" + j, known, "strand");
            }
        }
    }

    /** @param before the drawn stage that stands before it; null for the first */
    private void drawn(String place, String id, String before) {
        if (checks.at(place).has("reached-with")) {
            checks.note(
                    place + "/reached-with",
                    "is not used here. " + id + " is a stage that the authority's lists show by themselves.");
        }
        if (before != null && DRAWN.indexOf(before) > DRAWN.indexOf(id)) {
            checks.note(
                    place + "/id",
                    "is " + id + ", which a child meets before " + before
                            + ". Right would be the order of the journey: " + String.join(", ", DRAWN) + ".");
        }
    }

    private void further(String place, String id) {
        if (!checks.at(place).has("reached-with")) {
            checks.note(
                    place + "/id",
                    "is \"" + id + "\", which is no stage that the model of the journey draws. "
                            + Nearest.to(id, KNOWN)
                                    .map(near -> "Did you mean " + near + "?")
                                    .orElse("It draws " + String.join(", ", DRAWN) + ".")
                            + " A further stage says by reached-with which of them a child is at that reaches it.");
        }
        for (int i = 0; i < checks.at(place + "/reached-with").size(); i++) {
            checks.refersTo(place + "/reached-with/" + i, KNOWN, "stage that the model of the journey draws");
        }
    }
}
