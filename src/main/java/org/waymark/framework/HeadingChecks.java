package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** That all that is judged has its place in the report, and one place only. */
final class HeadingChecks {

    private static final String JUDGEMENT = "judgement";
    private static final String OVERALL_GRADE = "overall-grade";

    private final CrossChecks checks;
    private final JsonNode headings;

    HeadingChecks(CrossChecks checks) {
        this.checks = checks;
        this.headings = checks.at("/report-headings");
    }

    void run() {
        Set<String> areas = checks.ids("/judgement-areas");
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            area("/report-headings/" + i, headings.get(i), areas);
            once("/report-headings/" + i, headings.get(i), first);
            overall("/report-headings/" + i, headings.get(i));
        }
    }

    void everyAreaHasOne() {
        Set<String> judged = new TreeSet<>();
        headings.forEach(heading -> judged.add(heading.path("area").asText()));
        for (int i = 0; i < checks.at("/judgement-areas").size(); i++) {
            hasItsPlace("/judgement-areas/" + i, checks.at("/judgement-areas").get(i), judged);
        }
    }

    private void area(String heading, JsonNode entry, Set<String> areas) {
        boolean judgement = JUDGEMENT.equals(entry.path("type").asText());
        if (judgement && !entry.has("area")) {
            checks.note(
                    heading + "/area",
                    "is missing. A heading of the type judgement names its area: one of " + String.join(", ", areas)
                            + ".");
        } else if (judgement) {
            checks.refersTo(heading + "/area", areas, "judgement area");
        } else if (entry.has("area")) {
            checks.note(heading + "/area", "is not used here. Only a heading of the type judgement has an area.");
        }
    }

    private void overall(String heading, JsonNode entry) {
        if (OVERALL_GRADE.equals(entry.path("type").asText())
                && !checks.at("/judgement-areas").findValuesAsText("overall").contains("true")) {
            checks.note(
                    heading + "/type",
                    "is \"overall-grade\", and no judgement area has overall: true. Right would be another type, or no"
                            + " such heading.");
        }
    }

    private void once(String heading, JsonNode entry, Map<String, Integer> first) {
        String type = entry.path("type").asText();
        boolean judgement = type.equals(JUDGEMENT);
        String what = judgement ? entry.path("area").asText() : type;
        Integer before = first.putIfAbsent((judgement ? "area " : "type ") + what, checks.line(heading));
        if (before != null) {
            checks.note(
                    heading + (judgement ? "/area" : "/type"),
                    "is \"" + what + "\", as under the heading of line " + before
                            + ". Right would be one heading for it: what is written under it is one part of the report.");
        }
    }

    private void hasItsPlace(String area, JsonNode entry, Set<String> judged) {
        boolean overall = entry.path("overall").asBoolean();
        boolean has = overall
                ? headings.findValuesAsText("type").contains(OVERALL_GRADE)
                : judged.contains(entry.path("id").asText());
        if (!has) {
            checks.note(
                    area,
                    overall
                            ? "is under no heading of the report, so that the overall grade would never be published. Right"
                                    + " would be an entry of report-headings of the type overall-grade."
                            : "is under no heading of the report, so that it would be judged and never published. Right would"
                                    + " be an entry of report-headings of the type judgement that names it.");
        }
    }

    void timeScales() {
        if (headings.findValuesAsText("type").contains("areas-for-improvement")
                && checks.ids("/report-time-scales").isEmpty()) {
            checks.note(
                    "/report-time-scales",
                    "is missing. A report with areas for improvement says by when each is to be put right.");
        }
    }
}
