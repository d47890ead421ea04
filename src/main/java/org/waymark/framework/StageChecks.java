package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * That the stages of a framework are those that the authority's lists show, those that the model of the journey draws
 * in the order in which a child meets them, or further ones that say with which of these they are reached. A mistyped
 * stage is so no further one.
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

    /** What Lists 9, 10 and 11 show of whoever stands in them. */
    private static final List<String> SHOWN_BY_OTHER_LISTS = List.of("leaving-care", "adoption", "adopters");

    /** Those that the authority's lists show, for a framework that asks about them. */
    static final Set<String> LISTED = new TreeSet<>(
            Stream.concat(DRAWN.stream(), SHOWN_BY_OTHER_LISTS.stream()).toList());

    /** The stages that each list of Annex A shows, by the list's number. */
    static final Map<Integer, List<String>> BY_LIST = Map.ofEntries(
            Map.entry(1, List.of("contact-and-referral")),
            Map.entry(2, List.of("early-help")),
            Map.entry(3, List.of("contact-and-referral")),
            Map.entry(4, List.of("assessment")),
            Map.entry(5, List.of("strategy-and-section-47", "initial-conference")),
            Map.entry(6, List.of("child-in-need-plan")),
            Map.entry(7, List.of("protection-plan", "review-conference")),
            Map.entry(8, List.of("becoming-looked-after", "care-review")),
            Map.entry(9, List.of("leaving-care")),
            Map.entry(10, List.of("adoption")),
            Map.entry(11, List.of("adopters")));

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
            if (DRAWN.contains(id)) {
                drawn(place, id, before);
                before = id;
            } else if (!LISTED.contains(id) || checks.at(place).has("reached-with")) {
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

    /** Those that the lists show under this framework: of Lists 9 to 11 it has to ask. */
    private Set<String> shown() {
        Set<String> shown = new TreeSet<>(DRAWN);
        stages.forEach(stage -> {
            if (LISTED.contains(stage.path("id").asText()) && !stage.has("reached-with")) {
                shown.add(stage.path("id").asText());
            }
        });
        return shown;
    }

    private void further(String place, String id) {
        if (!checks.at(place).has("reached-with")) {
            checks.note(
                    place + "/id",
                    "is \"" + id + "\", which is no stage that the authority's lists show. "
                            + Nearest.to(id, LISTED)
                                    .map(near -> "Did you mean " + near + "?")
                                    .orElse("They show " + String.join(", ", DRAWN) + ", and "
                                            + String.join(", ", SHOWN_BY_OTHER_LISTS) + ".")
                            + " A further stage says by reached-with which of them a child is at that reaches it.");
        }
        for (int i = 0; i < checks.at(place + "/reached-with").size(); i++) {
            checks.refersTo(place + "/reached-with/" + i, shown(), "stage that the authority's lists show");
        }
    }
}
