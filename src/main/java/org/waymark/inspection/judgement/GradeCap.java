package org.waymark.inspection.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.JudgementArea;
import org.waymark.framework.LimitingRule;
import org.waymark.platform.engine.Decisions;

/** Whether what was judged of the areas holds the overall grade down; the framework has the rules. */
@Component
class GradeCap {

    private final Decisions decisions;

    GradeCap(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param grade       the grade that the rules give
     * @param limited     whether that is not the one proposed
     * @param overridable whether the lead may go past every rule that limits it
     * @param why         in words for the user
     */
    record Outcome(String grade, boolean limited, boolean overridable, String why) {

        static final Outcome NOT_GRADED = new Outcome(null, false, true, null);
    }

    /**
     * @param grades   the grade of each graded area but the overall one, by the area's id
     * @param proposed the overall grade that the lead proposes
     */
    Outcome apply(Framework framework, Map<String, String> grades, String proposed) {
        List<LimitingRule> limiting = framework.limiting().stream()
                .filter(rule -> framework.rank(proposed) < framework.rank(rule.capsAt()))
                .filter(rule -> framework.holds(rule, grades))
                .toList();
        String limitedTo = limiting.stream()
                .map(LimitingRule::capsAt)
                .max(Comparator.comparingInt(framework::rank))
                .orElse(proposed);
        Map<String, Object> outcome = decisions.decide(
                "overall-grade",
                Map.of("ruleHolds", !limiting.isEmpty(), "proposedGrade", proposed, "limitedTo", limitedTo));
        String why =
                limiting.stream().map(rule -> " " + inWords(framework, rule)).collect(Collectors.joining());
        return new Outcome(
                (String) outcome.get("grade"),
                Boolean.TRUE.equals(outcome.get("limited")),
                limiting.stream().allMatch(LimitingRule::overridable),
                outcome.get("why") + why);
    }

    /** The rules of a framework, each in a sentence. */
    static List<String> inWords(Framework framework) {
        return framework.limiting().stream()
                .map(rule -> inWords(framework, rule))
                .toList();
    }

    private static String inWords(Framework framework, LimitingRule rule) {
        List<String> areas =
                framework.areasUnder(rule).stream().map(JudgementArea::title).toList();
        Framework.Grade when = framework.grade(rule.when());
        boolean last = framework.rank(when.id()) == framework.scale().size();
        return "If %s graded %s%s, the overall grade is no better than %s%s."
                .formatted(
                        which(areas, rule.atLeast()),
                        when.title(),
                        last ? "" : " or worse",
                        framework.grade(rule.capsAt()).title(),
                        rule.overridable() ? "" : ", and nobody may go past that");
    }

    private static String which(List<String> areas, int atLeast) {
        if (areas.size() == 1) {
            return "“" + areas.get(0) + "” is";
        }
        String these = areas.stream().map(area -> "“" + area + "”").collect(Collectors.joining(", "));
        return atLeast == 1 ? "one of " + these + " is" : "at least %d of %s are".formatted(atLeast, these);
    }
}
