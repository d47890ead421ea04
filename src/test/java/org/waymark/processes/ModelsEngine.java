package org.waymark.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/**
 * The plain engine that models are tried on. One in memory serves all classes of a JVM, one after the other, each with its own
 * stand-ins: to start one takes longer than most of their tests.
 */
final class ModelsEngine {

    static final Coverage COVERAGE = new Coverage();

    private static final Map<Object, Object> STAND_INS = new ConcurrentHashMap<>();
    private static final ProcessEngine IN_MEMORY = started();

    private ModelsEngine() {}

    /** The one in memory, with all models and all decisions, nothing seen of any yet. */
    static ProcessEngine with(StandIns domain) {
        STAND_INS.clear();
        STAND_INS.putAll(domain.beans());
        COVERAGE.reset();
        return IN_MEMORY;
    }

    private static ProcessEngine started() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("true");
        ProcessEngine engine = configured(configuration, STAND_INS, COVERAGE).buildProcessEngine();
        // Who looks for Waymark's own engine is not to find this one.
        ProcessEngines.unregister(engine);
        deployModels(engine);
        var decisions = engine.getRepositoryService().createDeployment();
        Models.DECISIONS.forEach(key -> decisions.addClasspathResource("processes/" + key + ".dmn"));
        decisions.deploy();
        return engine;
    }

    /** What every engine of these tests has in common with Waymark's own. */
    static ProcessEngineConfigurationImpl configured(
            StandaloneProcessEngineConfiguration configuration, Map<Object, Object> beans, Coverage coverage) {
        configuration.setProcessEngineName("models-" + System.nanoTime());
        configuration.setHistory("full");
        configuration.setHistoryRemovalTimeStrategy("start");
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setBeans(beans);
        configuration.setTenantIdProvider(new InspectionIsTenant());
        configuration.setMetricsEnabled(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(coverage.new Flows())));
        configuration.setHistoryEventHandler(coverage.new Activities());
        return configuration;
    }

    static void deployModels(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment();
        Models.PROCESSES.forEach(key -> deployment.addClasspathResource("processes/" + key + ".bpmn"));
        deployment.deploy();
    }

    private static final class InspectionIsTenant implements TenantIdProvider {
        @Override
        public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
            return (String) context.getVariables().get("inspectionId");
        }

        @Override
        public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
            return null;
        }

        @Override
        public String provideTenantIdForHistoricDecisionInstance(
                TenantIdProviderHistoricDecisionInstanceContext context) {
            return null;
        }
    }
}
