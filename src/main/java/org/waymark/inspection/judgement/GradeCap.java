package org.waymark.inspection.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param firmly      what nobody may go past, and what is left to the lead; null where the lead may go past all of it
     */
    record Outcome(String grade, boolean limited, boolean overridable, String why, String firmly) {

        static final Outcome NOT_GRADED = new Outcome(null, false, true, null, null);
    }

    /**
     * @param grades   the grade of each graded area but the overall one, by the area's id
     * @param proposed the overall grade that the lead proposes
     */
    Outcome apply(Framework framework, Map<String, String> grades, String proposed) {
        List<LimitingRule> holding = framework.limiting().stream()
                .filter(rule -> framework.holds(rule, grades))
                .toList();
        List<LimitingRule> limiting = limiting(framework, grades, proposed);
        Map<String, Object> outcome = decisions.decide(
                "overall-grade",
                Map.of(
                        "ruleHolds",
                        !holding.isEmpty(),
                        "withinLimit",
                        limiting.isEmpty(),
                        "proposedGrade",
                        proposed,
                        "limitedTo",
                        strictest(framework, limiting).orElse(proposed)));
        List<LimitingRule> firm =
                limiting.stream().filter(rule -> !rule.overridable()).toList();
        return new Outcome(
                (String) outcome.get("grade"),
                Boolean.TRUE.equals(outcome.get("limited")),
                firm.isEmpty(),
                outcome.get("why") + " " + allInWords(framework, limiting),
                firmly(framework, firm, limiting));
    }

    private static List<LimitingRule> limiting(Framework framework, Map<String, String> grades, String proposed) {
        return framework.limiting().stream()
                .filter(rule ->
                        framework.holds(rule, grades) && framework.rank(proposed) < framework.rank(rule.capsAt()))
                .toList();
    }

    /** Which of the areas hold down the overall grade that is proposed, such as “Leadership” is Inadequate. */
    static String because(Framework framework, Map<String, String> grades, String proposed) {
        return limiting(framework, grades, proposed).stream()
                .flatMap(rule -> framework.areasUnder(rule).stream()
                        .filter(area -> grades.get(area.id()) != null
                                && framework.rank(grades.get(area.id())) >= framework.rank(rule.when())))
                .distinct()
                .map(area -> "“%s” is %s"
                        .formatted(
                                area.title(),
                                framework.grade(grades.get(area.id())).title()))
                .collect(Collectors.joining(" and "));
    }

    private static Optional<String> strictest(Framework framework, List<LimitingRule> rules) {
        return rules.stream().map(LimitingRule::capsAt).max(Comparator.comparingInt(framework::rank));
    }

    private static String allInWords(Framework framework, List<LimitingRule> rules) {
        return rules.stream().map(rule -> inWords(framework, rule)).collect(Collectors.joining(" "));
    }

    /**
     * What to say to a lead who would go past rules of which nobody may go past some. Where the others are stricter, a
     * reason still stands against them, down to what the firm ones leave.
     *
     * @param firm of those that limit, which nobody may go past
     */
    static String firmly(Framework framework, List<LimitingRule> firm, List<LimitingRule> limiting) {
        return strictest(framework, firm)
                .map(least -> {
                    String says = allInWords(framework, firm);
                    boolean othersAreStricter = strictest(framework, limiting)
                            .filter(grade -> framework.rank(grade) > framework.rank(least))
                            .isPresent();
                    return othersAreStricter
                            ? says + " Past the other rules you may go with your reason: propose "
                                    + framework.grade(least).title() + "."
                            : says;
                })
                .orElse(null);
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
