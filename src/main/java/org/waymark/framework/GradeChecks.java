package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** The limiting rule, when there is one. */
    void limiting() {
        if (checks.at("/limiting").isMissingNode()) {
            nothingCaps();
            return;
        }
        if (none("overall")) {
            checks.note(
                    "/limiting",
                    "limits the overall grade, and no area has overall: true. Right would be to leave it out.");
            return;
        }
        if (none("caps")) {
            checks.note("/limiting", "limits nothing, as no area has caps: true. Right would be to leave it out.");
        }
        checks.refersTo("/limiting/when", grades, "grade of the scale");
        checks.refersTo("/limiting/caps-at", grades, "grade of the scale");
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

    /** A cap at the best grade caps nothing. */
    void cap() {
        String best = checks.at("/scale/0/id").asText();
        if (checks.at("/scale").size() > 1
                && checks.at("/limiting/caps-at").asText().equals(best)) {
            checks.note(
                    "/limiting/caps-at",
                    "is " + best + ", the best grade, so that no area would ever limit the overall one. Right would be "
                            + checks.at("/limiting/when").asText() + " or a grade between the two.");
        }
    }

    /** What comes after an inspection, when the framework says it. */
    void intervals() {
        JsonNode intervals = checks.at("/re-inspection");
        for (int i = 0; i < intervals.size(); i++) {
            interval("/re-inspection/" + i, intervals.get(i), intervals.size());
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
        for (int i = 0; i < intervals.size(); i++) {
            checks.refersTo("/re-inspection/" + i + "/grade", grades, "grade of the scale");
            missing.remove(intervals.get(i).path("grade").asText());
        }
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
