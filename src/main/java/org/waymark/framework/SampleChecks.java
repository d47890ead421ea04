package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** That the cases of a framework can be chosen as it says. */
final class SampleChecks {

    private static final Set<String> NAMING = Set.of("lead", "authority");

    private final CrossChecks checks;
    private final Set<String> stages;
    private final Set<String> listed;

    SampleChecks(CrossChecks checks) {
        this.checks = checks;
        this.stages = checks.ids("/stages");
        this.listed = listedOf(checks.at("/stages"));
    }

    private static Set<String> listedOf(JsonNode stages) {
        Set<String> listed = new TreeSet<>();
        stages.forEach(stage -> {
            if (StageChecks.DRAWN.contains(stage.path("id").asText()) || !stage.has("reached-with")) {
                listed.add(stage.path("id").asText());
            }
        });
        return listed;
    }

    void run() {
        if (checks.at("/sample").isMissingNode()) {
            return;
        }
        listed("/sample/spread-over");
        listed("/sample/from/stages");
        lists("/sample/from/lists");
        for (int i = 0; i < checks.at("/sample/further-draws").size(); i++) {
            listed("/sample/further-draws/" + i + "/from/stages");
            lists("/sample/further-draws/" + i + "/from/lists");
        }
        furtherDraws();
        families();
        tracked();
        named();
        spread();
        audits();
    }

    void areas() {
        for (int i = 0;
                i < checks.at("/sample/audited-by-authority/evidence-for").size();
                i++) {
            checks.refersTo(
                    "/sample/audited-by-authority/evidence-for/" + i, checks.ids("/judgement-areas"), "judgement area");
        }
    }

    /** Stages by which children can be told from each other: those that their lists show. */
    private void listed(String list) {
        for (int i = 0; i < checks.at(list).size(); i++) {
            String place = list + "/" + i;
            checks.refersTo(place, stages, "stage");
            String stage = checks.at(place).asText();
            if (stages.contains(stage) && !listed.contains(stage)) {
                checks.note(
                        place,
                        "is \"" + stage + "\", a further stage. No list shows who is at it, so no child is drawn by it."
                                + " Right would be a stage without reached-with.");
            }
        }
    }

    /** Lists of which the framework has a stage: whoever stands in another one could be followed through nothing. */
    private void lists(String lists) {
        for (int i = 0; i < checks.at(lists).size(); i++) {
            String place = lists + "/" + i;
            int list = checks.at(place).asInt();
            List<String> shown = StageChecks.BY_LIST.getOrDefault(list, List.of());
            if (!shown.isEmpty() && shown.stream().noneMatch(listed::contains)) {
                checks.note(
                        place,
                        "is " + list + ", and the framework has no stage that List " + list
                                + " shows. Right would be " + String.join(" or ", shown)
                                + " among stages, or another list.");
            }
        }
    }

    /** What is drawn beside stands beside something that is drawn, and asks about somebody in particular. */
    private void furtherDraws() {
        checks.noneTwice("sample/further-draws", "id");
        String who = checks.at("/sample/chosen-by").asText();
        if (!checks.at("/sample/further-draws").isEmpty() && NAMING.contains(who)) {
            checks.note(
                    "/sample/further-draws",
                    "is not used here: the " + who
                            + " names the cases (sample.chosen-by). Right would be chosen-by: draw.");
        }
        for (int i = 0; i < checks.at("/sample/further-draws").size(); i++) {
            leavesSomebody("/sample/further-draws/" + i + "/from");
        }
    }

    /** Whom a further draw asks about, the first one does not draw: there has to be somebody else. */
    private void leavesSomebody(String place) {
        Set<String> first = texts("/sample/from/stages");
        boolean everybody = !checks.at(place).has("status")
                && !first.isEmpty()
                && checks.at("/sample/from/lists").isMissingNode()
                && texts(place + "/stages").containsAll(first);
        if (everybody) {
            checks.note(
                    place,
                    "asks about everybody whom sample.from asks about, and leaves nobody to the first draw. Right would be"
                            + " other stages.");
        }
    }

    private Set<String> texts(String list) {
        Set<String> texts = new TreeSet<>();
        checks.at(list).forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private int inAll() {
        int cases = checks.at("/sample/minimum").asInt();
        for (JsonNode draw : checks.at("/sample/further-draws")) {
            cases += draw.path("minimum").asInt();
        }
        return cases;
    }

    private int cases() {
        return inAll() + checks.at("/sample/good-practice").asInt();
    }

    private void families() {
        if (checks.at("/sample/families-to-meet").asInt() > cases()) {
            checks.note(
                    "/sample/families-to-meet",
                    "is " + checks.at("/sample/families-to-meet") + ". The sample and the good practice are " + cases()
                            + " cases together, and each has one family.");
        }
    }

    private void tracked() {
        if (checks.at("/sample/tracked/from-stages").asInt() > stages.size()
                && checks.at("/sample/tracked/minimum-percent").asInt() > 0) {
            checks.note(
                    "/sample/tracked/from-stages",
                    "is " + checks.at("/sample/tracked/from-stages")
                            + ", so no case would be tracked by it. The framework has " + stages.size() + " stages.");
        }
    }

    /** Whom somebody names, chance does not part, and the authority names nobody beside. */
    private void named() {
        String who = checks.at("/sample/chosen-by").asText();
        if (!NAMING.contains(who)) {
            return;
        }
        String theyName = "and the " + who + " names the cases (sample.chosen-by)";
        if (checks.at("/sample/good-practice").asInt() > 0) {
            checks.note(
                    "/sample/good-practice",
                    "is " + checks.at("/sample/good-practice") + ", " + theyName
                            + ". Cases of good practice stand beside a sample that is drawn. Right would be 0.");
        }
        if (checks.at("/sample/good-practice-reserves").asInt() > 0) {
            checks.note(
                    "/sample/good-practice-reserves",
                    "is " + checks.at("/sample/good-practice-reserves") + ", " + theyName + ". Right would be 0.");
        }
        if (checks.at("/sample/strata").asText().equals("furthest-stage")) {
            checks.note(
                    "/sample/strata",
                    "is furthest-stage, " + theyName + ", so that nothing is drawn. Right would be none.");
        }
    }

    /** Children are parted before a draw by the stages that it is spread over, and by nothing else. */
    private void spread() {
        boolean parted = !NAMING.contains(checks.at("/sample/chosen-by").asText())
                && !checks.at("/sample/strata").asText().equals("none");
        boolean said = checks.at("/sample").has("spread-over");
        if (parted && !said) {
            checks.note(
                    "/sample/spread-over",
                    "is missing. Right would be the stages by which the children are parted before the draw, or strata: none.");
        } else if (!parted && said) {
            checks.doubt(
                    "/sample/spread-over",
                    "is not used here: nothing is parted before the cases are chosen. Right would be to leave it out.");
        }
    }

    private void audits() {
        int audited = checks.at("/sample/audited-by-authority/cases").asInt();
        if (audited > inAll()) {
            checks.note(
                    "/sample/audited-by-authority/cases",
                    "is " + audited + ". There are " + inAll()
                            + " cases (sample.minimum, and further draws), and each is audited once.");
        }
    }
}
