package org.waymark.inspection.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.platform.engine.Decisions;

/** What normally follows an overall grade: the decision table says, with the framework's months. */
@Component
public class NextInspection {

    private final Decisions decisions;

    NextInspection(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param decision a short word of the decision table
     * @param months   until the next inspection; null when no interval follows
     * @param why      in words for the user
     */
    public record Proposal(String decision, Integer months, String why) {}

    /** @param overallGrade an id of the scale; null where the framework gives none */
    public Proposal after(Framework framework, String overallGrade) {
        List<Framework.Grade> scale = framework.scale();
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("overallGrade", overallGrade);
        inputs.put(
                "lowestGrade",
                scale.isEmpty() ? null : scale.get(scale.size() - 1).id());
        inputs.put("monthsForGrade", monthsFor(framework, overallGrade));
        Map<String, Object> outcome = decisions.decide("next-inspection", inputs);
        Number months = (Number) outcome.get("months");
        return new Proposal((String) outcome.get("decision"), months == null ? null : months.intValue(), (String)
                outcome.get("why"));
    }

    private static Integer monthsFor(Framework framework, String grade) {
        return framework.reInspection().stream()
                .filter(interval -> interval.grade().equals(grade))
                .map(Framework.ReInspection::months)
                .findFirst()
                .orElse(null);
    }
}
