package org.waymark.inspection.followup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.ReInspection;
import org.waymark.platform.engine.Decisions;

/** What normally follows an inspection: the decision table says, by what the framework names for the overall grade. */
@Component
public class NextInspection {

    /** The decision that the authority is monitored until it is inspected again. */
    public static final String MONITOR = "monitor";

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
        Optional<ReInspection> next = framework.after(overallGrade);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put(
                "follows",
                next.map(one -> one.then().name().toLowerCase(Locale.ROOT)).orElse("select"));
        inputs.put("onlyProposed", next.map(ReInspection::proposal).orElse(false));
        inputs.put("months", next.map(ReInspection::months).orElse(null));
        Map<String, Object> outcome = decisions.decide("next-inspection", inputs);
        Number months = (Number) outcome.get("months");
        return new Proposal((String) outcome.get("decision"), months == null ? null : months.intValue(), (String)
                outcome.get("why"));
    }
}
