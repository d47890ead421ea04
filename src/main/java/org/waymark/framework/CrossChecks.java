package org.waymark.framework;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a schema cannot say: that the fields of a framework fit each other. Each check looks only at fields that meet
 * the schema, so that nobody is told the consequences of a mistake beside the mistake.
 */
final class CrossChecks {

    private static final List<String> LISTS_WITH_IDS = List.of(
            "information-held",
            "information-asked-for",
            "inspectorates",
            "bodies",
            "stages",
            "strands",
            "themes",
            "vulnerable-groups",
            "agencies",
            "report-time-scales",
            "activities",
            "conclusion-questions",
            "judgement-areas",
            "scale",
            "report-timeline");
    private static final List<String> LOOKED_AT =
            List.of("strands", "stages", "agencies", "vulnerable-groups", "activities");
    private static final List<String> KEPT_FOR_GOOD = List.of("published-report", "audit");

    private final YamlDocument document;
    private final FrameworkProblems problems;
    private final Set<String> badFields;

    CrossChecks(YamlDocument document, FrameworkProblems problems) {
        this.document = document;
        this.problems = problems;
        this.badFields = problems.fields();
    }

    void run() {
        LISTS_WITH_IDS.forEach(list -> check(() -> noneTwice(list, "id"), list));
        check(() -> noneTwice("report-timeline", "done-when"), "report-timeline");
        check(() -> noneTwice("report-headings", "title"), "report-headings");
        check(() -> noneTwice("re-inspection", "grade"), "re-inspection");
        check(() -> noneTwice("team/make-up", "specialism"), "team");
        check(() -> noneTwice("retention", "records"), "retention");
        check(() -> noneTwice("bodies", "kind"), "bodies");
        check(() -> noneTwice("focus/choices", "id"), "focus");
        check(() -> new LifeChecks(this).dates(), "in-force", "status");
        check(() -> new LifeChecks(this).replaces(), "replaces");
        check(() -> new LifeChecks(this).consultation(), "consultation", "in-force", "status");
        check(() -> new LifeChecks(this).sources(), "sources");
        check(() -> new LifeChecks(this).assumed(), "sources", "status");
        check(() -> new FieldworkChecks(this).run(), "fieldwork", "team");
        check(() -> new BodyChecks(this).inspectorates(), "inspectorates", "bodies");
        check(() -> new BodyChecks(this).bodies(), "bodies");
        check(() -> new BodyChecks(this).inspected(), "inspectorates", "bodies");
        check(() -> new BodyChecks(this).askedFor(), "bodies", "information-asked-for");
        check(() -> new StageChecks(this).run(), "stages");
        check(() -> new StageChecks(this).strands(), "stages", "strands");
        check(() -> new SampleChecks(this).run(), "sample", "stages");
        check(() -> new SampleChecks(this).areas(), "sample", "judgement-areas");
        check(this::activities, "activities", "agencies");
        check(() -> new QuestionChecks(this).run(), "conclusion-questions");
        check(() -> new QuestionChecks(this).stages(), "conclusion-questions", "stages");
        check(() -> new QuestionChecks(this).areas(), "conclusion-questions", "judgement-areas");
        check(() -> new GradeChecks(this).areas(), "judgement-areas");
        check(() -> new PartChecks(this).areas(), "judgement-areas");
        check(() -> new PartChecks(this).headings(), "judgement-areas", "report-headings");
        check(() -> new GradeChecks(this).scale(), "judgement-areas", "scale");
        check(
                this::lookedAt,
                Stream.concat(Stream.of("judgement-areas"), LOOKED_AT.stream()).toArray(String[]::new));
        check(() -> new GradeChecks(this).limiting(), "limiting", "judgement-areas", "scale");
        check(() -> new GradeChecks(this).cap(), "limiting", "scale");
        check(() -> new GradeChecks(this).intervals(), "re-inspection", "judgement-areas", "scale");
        check(this::output, "output", "copies");
        check(() -> new HeadingChecks(this).run(), "report-headings", "judgement-areas");
        if (!problems.fields().contains("report-headings") && !problems.fields().contains("judgement-areas")) {
            new HeadingChecks(this).everyAreaHasOne();
        }
        check(() -> new HeadingChecks(this).timeScales(), "report-headings", "report-time-scales");
        check(() -> new TimelineChecks(this).run(), "report-timeline");
        check(this::keptForGood, "retention");
    }

    private void check(Runnable check, String... fields) {
        if (Stream.of(fields).noneMatch(badFields::contains)) {
            check.run();
        }
    }

    private void keptForGood() {
        for (int i = 0; i < at("/retention").size(); i++) {
            String records = at("/retention/" + i + "/records").asText();
            if (KEPT_FOR_GOOD.contains(records) && at("/retention/" + i).has("months")) {
                note(
                        "/retention/" + i + "/months",
                        "is given for " + records + ", of which nothing is ever erased. Right would be no months.");
            }
        }
    }

    private void lookedAt() {
        for (int i = 0; i < at("/judgement-areas").size(); i++) {
            looksAt("/judgement-areas/" + i + "/looks-at/");
        }
    }

    private void looksAt(String place) {
        LOOKED_AT.forEach(list -> {
            Set<String> known = ids("/" + list);
            for (int i = 0; i < at(place + list).size(); i++) {
                refersTo(place + list + "/" + i, known, "entry of " + list);
            }
        });
    }

    /** A letter is written to somebody, a report is not. */
    private void output() {
        JsonNode output = at("/output");
        boolean letter = output.path("kind").asText().equals("letter");
        if (letter && !output.has("addressed-to")) {
            note("/output/addressed-to", "is missing. A letter is addressed to somebody.");
        }
        for (int i = 0; i < at("/copies").size(); i++) {
            JsonNode copy = at("/copies/" + i);
            if (!copy.has("title") && !copy.path("to").asText().equals(ReportCopy.SECRETARY_OF_STATE)) {
                note(
                        "/copies/" + i + "/title",
                        "is missing. Right would be what the office is called in the letter, such as the Department for"
                                + " Education.");
            }
            if (!output.path("published").asBoolean(true)
                    && at("/copies/" + i + "/when").asText().equals("publication")) {
                note(
                        "/copies/" + i + "/when",
                        "is publication, and output.published is false, so that this copy would never leave. Right would"
                                + " be final.");
            }
        }
        if (!output.path("published").asBoolean(true) && output.has("published-from-visit")) {
            note(
                    "/output/published-from-visit",
                    "is not used here, as output.published is false. Right would be to leave it out, or published: true.");
        }
        for (String field : List.of("addressed-to", "salutation")) {
            if (!letter && output.has(field)) {
                note("/output/" + field, "is not used here. Only a letter has one.");
            }
        }
    }

    private void activities() {
        Set<String> agencies = ids("/agencies");
        for (int i = 0; i < at("/activities").size(); i++) {
            if (at("/activities").get(i).has("agency")) {
                refersTo("/activities/" + i + "/agency", agencies, "agency");
            }
        }
    }

    void refersTo(String place, Set<String> known, String what) {
        String name = at(place).asText();
        if (!known.contains(name)) {
            note(
                    place,
                    "is \"" + name + "\", which is no " + what + ". "
                            + Nearest.to(name, known)
                                    .map(near -> "Did you mean " + near + "?")
                                    .orElse("Possible here: " + String.join(", ", known) + "."));
        }
    }

    void noneTwice(String list, String field) {
        JsonNode entries = at("/" + list);
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            String place = "/" + list + "/" + i + "/" + field;
            Integer before =
                    first.putIfAbsent(entries.get(i).path(field).asText(), document.line(JsonPointer.compile(place)));
            if (before != null) {
                note(
                        place,
                        "is \"" + entries.get(i).path(field).asText() + "\", as in line " + before
                                + ". Right would be one that no other entry of the list has.");
            }
        }
    }

    Set<String> ids(String list) {
        Set<String> ids = new TreeSet<>();
        at(list).forEach(entry -> ids.add(entry.path("id").asText()));
        return ids;
    }

    JsonNode at(String place) {
        return document.root().at(place);
    }

    int line(String place) {
        return document.line(JsonPointer.compile(place));
    }

    void note(String place, String message) {
        JsonPointer pointer = JsonPointer.compile(place);
        problems.add(document.line(pointer), FieldName.of(pointer, document.root()), message);
    }

    /** What can be meant, and is to be looked at. */
    void doubt(String place, String message) {
        JsonPointer pointer = JsonPointer.compile(place);
        problems.doubt(document.line(pointer), FieldName.of(pointer, document.root()), message);
    }
}
