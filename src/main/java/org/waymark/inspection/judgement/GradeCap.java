package org.waymark.inspection.judgement;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.platform.engine.Decisions;

/** Whether what was judged of an area holds the overall grade down; the framework says which areas and to what. */
@Component
class GradeCap {

    private final Decisions decisions;

    GradeCap(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param grade   the grade that the rule gives
     * @param limited whether that is not the one proposed
     * @param why     in words for the user
     */
    record Outcome(String grade, boolean limited, String why) {}

    /**
     * @param grades   the grade of each graded area but the overall one, by the area's id
     * @param proposed the overall grade that the lead proposes
     */
    Outcome apply(Framework framework, Map<String, String> grades, String proposed) {
        if (framework.limiting() == null
                || framework.rank(proposed)
                        >= framework.rank(framework.limiting().capsAt())) {
            return new Outcome(proposed, false, null);
        }
        boolean capped = framework.judgementAreas().stream()
                .filter(Framework.JudgementArea::caps)
                .map(area -> grades.get(area.id()))
                .anyMatch(grade -> grade != null && framework.limits(grade));
        Map<String, Object> outcome = decisions.decide(
                "overall-grade",
                Map.of(
                        "cappingAreaInadequate", capped,
                        "proposedGrade", proposed,
                        "lowestGrade", framework.limiting().capsAt()));
        return new Outcome((String) outcome.get("grade"), Boolean.TRUE.equals(outcome.get("limited")), (String)
                outcome.get("why"));
    }
}
