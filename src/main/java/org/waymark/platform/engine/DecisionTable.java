package org.waymark.platform.engine;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** One version of a decision table, for reading. The same inputs have the same answer, which is kept. */
public final class DecisionTable {

    /** Enough for every rule on every day of many years; beyond it the table is asked anew. */
    private static final int MOST_KEPT = 20_000;

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final DatesInTable dates;
    private final Map<Map<String, Object>, Optional<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    DecisionTable(DmnEngine engine, DmnDecision decision) {
        this.engine = engine;
        this.decision = decision;
        this.dates = new DatesInTable(decision);
    }

    /** A table of a model that is not deployed, such as one of the class path. */
    public static DecisionTable read(String decision, InputStream model) {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        return new DecisionTable(engine, engine.parseDecision(decision, model));
    }

    /** The outputs of the one row that applies; empty when none does. */
    public Optional<Map<String, Object>> find(Map<String, Object> asked) {
        Map<String, Object> inputs = dates.standingFor(asked);
        Optional<Map<String, Object>> known = answers.get(inputs);
        if (known != null) {
            return known;
        }
        DmnDecisionResult result = engine.evaluateDecision(decision, inputs);
        Optional<Map<String, Object>> answer = result.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.copyOf(result.getSingleResult().getEntryMap()));
        if (answers.size() < MOST_KEPT) {
            answers.put(Map.copyOf(inputs), answer);
        }
        return answer;
    }
}
