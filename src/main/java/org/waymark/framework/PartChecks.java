package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** That a judgement which is part of another one has a whole to be part of, and stands beneath it in the report. */
final class PartChecks {

    private final CrossChecks checks;
    private final JsonNode areas;

    PartChecks(CrossChecks checks) {
        this.checks = checks;
        this.areas = checks.at("/judgement-areas");
    }

    void areas() {
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).has("part-of")) {
                part("/judgement-areas/" + i, areas.get(i));
            }
        }
    }

    private void part(String place, JsonNode area) {
        checks.refersTo(place + "/part-of", wholes(), "area that is whole by itself");
        if (area.path("caps").asBoolean()) {
            checks.note(
                    place + "/caps",
                    "is true, and the area is part of " + area.path("part-of").asText()
                            + ". Right would be false: the whole limits, or a limiting rule that names the part.");
        }
        if (area.path("overall").asBoolean()) {
            checks.note(place + "/part-of", "is not used here. The overall judgement is part of no other.");
        }
    }

    /** Those that are neither overall nor a part themselves, so that no area is part of itself by a detour. */
    private Set<String> wholes() {
        Set<String> wholes = new TreeSet<>();
        areas.forEach(area -> {
            if (!area.has("part-of") && !area.path("overall").asBoolean()) {
                wholes.add(area.path("id").asText());
            }
        });
        return wholes;
    }

    /** The heading of a part comes after that of its whole, with nothing between them but other parts of it. */
    void headings() {
        List<String> order = new ArrayList<>();
        checks.at("/report-headings")
                .forEach(heading -> order.add(heading.path("area").asText()));
        for (JsonNode area : areas) {
            String whole = area.path("part-of").asText();
            int at = order.indexOf(area.path("id").asText());
            if (!whole.isEmpty() && at >= 0 && order.contains(whole) && !isBeneath(order, at, whole)) {
                checks.note(
                        "/report-headings/" + at + "/area",
                        "is " + area.path("id").asText() + ", a part of " + whole
                                + ". Right would be a heading beneath that of " + whole + ".");
            }
        }
    }

    private boolean isBeneath(List<String> order, int at, String whole) {
        for (int i = at - 1; i >= 0; i--) {
            String before = order.get(i);
            if (before.equals(whole)) {
                return true;
            }
            if (!wholeOf(before).equals(whole)) {
                return false;
            }
        }
        return false;
    }

    private String wholeOf(String area) {
        for (JsonNode one : areas) {
            if (one.path("id").asText().equals(area)) {
                return one.path("part-of").asText();
            }
        }
        return "";
    }
}
