package org.waymark.engine;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision tables of {@code processes/}, on Waymark's own behalf: a table holds rules, not secrets. */
@Component
public class Decisions {

    private final DecisionService decisionService;
    private final Acting acting;

    Decisions(DecisionService decisionService, Acting acting) {
        this.decisionService = decisionService;
        this.acting = acting;
    }

    /**
     * The outputs of the one row that applies.
     *
     * @throws IllegalStateException when no row applies
     */
    public Map<String, Object> decide(String decision, Map<String, Object> inputs) {
        DmnDecisionResult result = acting.asWaymark(() -> decisionService
                .evaluateDecisionByKey(decision)
                .variables(inputs)
                .evaluate());
        if (result.isEmpty()) {
            throw new IllegalStateException("The decision table " + decision + " has no row for " + inputs);
        }
        return result.getSingleResult().getEntryMap();
    }
}
