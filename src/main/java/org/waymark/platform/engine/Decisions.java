package org.waymark.platform.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Asks the decision tables of {@code processes/}, on Waymark's own behalf: a table holds rules, not secrets. */
@Component
public class Decisions {

    private final DecisionService decisionService;
    private final RepositoryService repositoryService;
    private final Acting acting;
    private final DmnEngine reader =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DecisionTable> tables = new ConcurrentHashMap<>();

    Decisions(DecisionService decisionService, RepositoryService repositoryService, Acting acting) {
        this.decisionService = decisionService;
        this.repositoryService = repositoryService;
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

    /**
     * The table as it is deployed now, looked up once for a page: its answers leave no history, so that a
     * look at it writes nothing.
     *
     * @throws IllegalStateException when there is no such table
     */
    public DecisionTable table(String decision) {
        return AskedOnce.of(Decisions.class, decision, () -> newest(decision));
    }

    private DecisionTable newest(String decision) {
        DecisionDefinition newest = acting.asWaymark(() -> repositoryService
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult());
        if (newest == null) {
            throw new IllegalStateException("There is no decision table " + decision);
        }
        return tables.computeIfAbsent(newest.getId(), id -> {
            var model = acting.asWaymark(() -> repositoryService.getDmnModelInstance(id));
            return new DecisionTable(reader, reader.parseDecision(decision, model));
        });
    }
}
