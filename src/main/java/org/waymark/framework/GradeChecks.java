package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * That what is graded has a scale, and that what follows from an overall grade is said only where one is given. A
 * framework may leave all of it out.
 */
final class GradeChecks {

    private final CrossChecks checks;
    private final JsonNode areas;
    private final Set<String> grades;

    GradeChecks(CrossChecks checks) {
        this.checks = checks;
        this.areas = checks.at("/judgement-areas");
        this.grades = checks.ids("/scale");
    }

    /** Which areas may be overall, and which may limit it. */
    void areas() {
        int overall = 0;
        for (int i = 0; i < areas.size(); i++) {
            JsonNode area = areas.get(i);
            String place = "/judgement-areas/" + i;
            boolean isOverall = area.path("overall").asBoolean();
            boolean graded = area.path("graded").asBoolean();
            overall += isOverall ? 1 : 0;
            if (area.path("caps").asBoolean() && (isOverall || !graded)) {
                checks.note(
                        place + "/caps",
                        "is true. Only a graded area other than the overall one can limit the overall grade.");
            }
            if (isOverall && !graded) {
                checks.note(place + "/graded", "is false. The overall judgement takes a grade.");
            }
        }
        if (overall > 1) {
            checks.note(
                    "/judgement-areas",
                    "has " + overall
                            + " areas with overall: true. Right would be one, or none where no overall grade is"
                            + " given.");
        }
    }

    /** That nothing is graded without a scale, and that no scale stands there for nothing. */
    void scale() {
        for (int i = 0; i < areas.size(); i++) {
            if (grades.isEmpty() && areas.get(i).path("graded").asBoolean()) {
                checks.note(
                        "/judgement-areas/" + i + "/graded",
                        "is true, and the framework has no scale to grade it on. Right would be false, or a scale.");
            }
        }
        if (!grades.isEmpty() && none("graded")) {
            checks.doubt("/scale", "grades no judgement area: only what is found in a case is graded on it.");
        } else if (!grades.isEmpty() && none("overall")) {
            checks.doubt("/judgement-areas", "has no area with overall: true, so that no overall grade is given.");
        }
    }

    /** The limiting rules, when there are any. */
    void limiting() {
        JsonNode rules = checks.at("/limiting");
        if (rules.isMissingNode()) {
            nothingCaps();
            return;
        }
        if (none("overall")) {
            checks.note(
                    "/limiting",
                    "limits the overall grade, and no area has overall: true. Right would be to leave it out.");
            return;
        }
        for (int i = 0; i < rules.size(); i++) {
            rule("/limiting/" + i, rules.get(i));
        }
    }

    private void rule(String place, JsonNode rule) {
        checks.refersTo(place + "/when", grades, "grade of the scale");
        checks.refersTo(place + "/caps-at", grades, "grade of the scale");
        for (int i = 0; i < rule.path("areas").size(); i++) {
            checks.refersTo(place + "/areas/" + i, thoseThatMayLimit(), "graded area other than the overall one");
        }
        if (!rule.has("areas") && none("caps")) {
            checks.note(place, "limits nothing, as no area has caps: true. Right would be to name its areas.");
        } else if (rule.path("at-least").asInt(1) > areasUnder(rule)) {
            checks.note(
                    place + "/at-least",
                    "is " + rule.path("at-least") + ", and the rule looks at " + areasUnder(rule)
                            + " areas, so that it would never hold.");
        }
    }

    private int areasUnder(JsonNode rule) {
        return rule.has("areas")
                ? rule.path("areas").size()
                : (int) areas.findValuesAsText("caps").stream()
                        .filter("true"::equals)
                        .count();
    }

    private Set<String> thoseThatMayLimit() {
        Set<String> ids = new TreeSet<>();
        areas.forEach(area -> {
            if (area.path("graded").asBoolean() && !area.path("overall").asBoolean()) {
                ids.add(area.path("id").asText());
            }
        });
        return ids;
    }

    private void nothingCaps() {
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).path("caps").asBoolean()) {
                checks.note(
                        "/judgement-areas/" + i + "/caps",
                        "is true, and the framework has no limiting rule. Right would be false, or such a rule.");
            }
        }
    }

    /** A cap at the best grade caps nothing; one that holds at the best grade, or lies below its own, may be a slip. */
    void cap() {
        String best = checks.at("/scale/0/id").asText();
        List<String> scale = checks.at("/scale").findValuesAsText("id");
        JsonNode rules = checks.at("/limiting");
        for (int i = 0; i < rules.size(); i++) {
            String when = rules.get(i).path("when").asText();
            String capsAt = rules.get(i).path("caps-at").asText();
            if (when.equals(best)) {
                checks.doubt(
                        "/limiting/" + i + "/when",
                        "is " + best + ", the best grade, so that the rule holds whatever these areas are given.");
            } else if (scale.indexOf(capsAt) > scale.indexOf(when)) {
                checks.doubt(
                        "/limiting/" + i + "/caps-at",
                        "is " + capsAt + ", worse than " + when
                                + ", so that the overall grade would be worse than the areas that limit it.");
            }
            if (checks.at("/scale").size() > 1
                    && rules.get(i).path("caps-at").asText().equals(best)) {
                checks.note(
                        "/limiting/" + i + "/caps-at",
                        "is " + best
                                + ", the best grade, so that no area would ever limit the overall one. Right would be "
                                + rules.get(i).path("when").asText() + " or a grade between the two.");
            }
        }
    }

    /** What comes after an inspection, when the framework says it. */
    void intervals() {
        JsonNode intervals = checks.at("/re-inspection");
        for (int i = 0; i < intervals.size(); i++) {
            interval("/re-inspection/" + i, intervals.get(i), intervals.size());
            if (intervals.get(i).has("grade")) {
                checks.refersTo("/re-inspection/" + i + "/grade", grades, "grade of the scale");
            }
        }
        if (intervals.findValues("grade").size() < intervals.size() || intervals.isMissingNode()) {
            return;
        }
        if (none("overall")) {
            checks.note(
                    "/re-inspection",
                    "goes by the overall grade, and no area has overall: true. Right would be to leave it out.");
            return;
        }
        Set<String> missing = new TreeSet<>(grades);
        intervals.forEach(interval -> missing.remove(interval.path("grade").asText()));
        if (!missing.isEmpty()) {
            checks.note(
                    "/re-inspection",
                    "does not say when an authority judged " + String.join(", ", missing)
                            + " is inspected again. Name each grade of the scale once.");
        }
    }

    private void interval(String place, JsonNode interval, int all) {
        String then = interval.path("then").asText();
        if (!interval.has("grade") && all > 1) {
            checks.note(
                    place + "/grade",
                    "is missing. Right would be a grade of the scale, or this entry alone for whatever was found.");
        }
        if (!interval.has("grade") && then.isEmpty()) {
            checks.note(place + "/then", "is missing. An entry without a grade says what follows.");
        }
        if (then.equals("programme") && !interval.has("months")) {
            checks.note(place + "/months", "is missing. What is put into the programme has an interval.");
        }
        if (then.equals("select") && interval.has("months")) {
            checks.note(place + "/months", "is not used here: who is selected by risk has no interval.");
        }
    }

    private boolean none(String field) {
        Predicate<JsonNode> isTrue = area -> area.path(field).asBoolean();
        return StreamSupport.stream(areas.spliterator(), false).noneMatch(isTrue);
    }
}
