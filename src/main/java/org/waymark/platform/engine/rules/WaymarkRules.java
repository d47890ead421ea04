package org.waymark.platform.engine.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.waymark.platform.engine.ModelBeans;
import org.waymark.platform.engine.RefusedCommands;
import org.waymark.platform.engine.TimerDates;
import org.waymark.platform.engine.VisibleInspections;
import org.waymark.platform.engine.WorkLedger;
import org.waymark.platform.engine.database.DatabaseTrouble;

/** What must hold for the engine wherever Waymark runs. In code, so that no setting can loosen it. */
class WaymarkRules extends AbstractProcessEnginePlugin {

    private static final int MOST_RESULTS = 2000;
    private static final String IDS = "[a-zA-Z0-9]+|camunda-admin";

    private final ListableBeanFactory beans;

    WaymarkRules(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        confine(engine);
        refuse(engine);
        remember(engine);
        engine.setJobExecutorDeploymentAware(true);
        ((SpringProcessEngineConfiguration) engine).setDeployChangedOnly(true);
        ((SpringProcessEngineConfiguration) engine).setDeploymentName("Waymark");
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        long revokes = engine.getAuthorizationService()
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                .count();
        if (revokes > 0) {
            throw new IllegalStateException(
                    "The engine's tables hold " + revokes + " authorisations of the type REVOKE, which Waymark does"
                            + " not look at. Remove them from ACT_RU_AUTHORIZATION"
                            + " (TYPE_ = 2) and withdraw the grants they were meant to"
                            + " limit.");
        }
    }

    /** The date of a timer as the room says that knows it. */
    private Optional<Instant> timerDate(TimerDates.Firing timer) {
        return beans.getBeansOfType(TimerDates.class).values().stream()
                .map(dates -> dates.of(timer))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void confine(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        engine.setAuthorizationCheckRevokes("never");
        engine.setTenantCheckEnabled(true);
        engine.setTenantIdProvider(new InspectionTenants());
        engine.setResourceAuthorizationProvider(new TaskGrants());
        engine.setCustomSessionFactories(added(
                engine.getCustomSessionFactories(),
                new InspectionConfinement.Factory(() -> beans.getBean(VisibleInspections.class))));
        engine.setCustomSessionFactories(added(engine.getCustomSessionFactories(), new BoundedTasks.Factory()));
        engine.setCustomSessionFactories(added(engine.getCustomSessionFactories(), new CallersGroups.Factory()));
        engine.setCustomSessionFactories(added(engine.getCustomSessionFactories(), new DefinitionsReadOnce.Factory()));
        engine.setGeneralResourceWhitelistPattern(IDS);
    }

    private void refuse(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new ModelExpressions(new ModelBeans(beans)));
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setCustomPostBPMNParseListeners(
                added(engine.getCustomPostBPMNParseListeners(), new TaskRules(() -> beans.getBean(WorkLedger.class))));
        engine.setCustomJobHandlers(new TimersThatCame(() -> this::timerDate).handlers());
        CommandInterceptor refused = new RefusedCommands(engine::getIdentityService);
        engine.setCustomPreCommandInterceptorsTxRequired(
                added(added(engine.getCustomPreCommandInterceptorsTxRequired(), new DatabaseTrouble()), refused));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(added(
                added(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new DatabaseTrouble()),
                new RefusedCommands(engine::getIdentityService)));
        engine.setQueryMaxResultsLimit(MOST_RESULTS);
        // What a user is refused is a line of RefusedCommands, not a trace; what fails otherwise is logged by whoever
        // asked.
        engine.setEnableCmdExceptionLogging(false);
        engine.setDefaultSerializationFormat("application/json");
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
    }

    private static void remember(ProcessEngineConfigurationImpl engine) {
        engine.setHistory(HistoryLevel.HISTORY_LEVEL_FULL.getName());
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        engine.setEnforceHistoryTimeToLive(true);
        // It knows neither of a legal hold nor of a framework's periods: EngineHistory erases, when it is told to.
        engine.setHistoryCleanupEnabled(false);
        engine.setTaskMetricsEnabled(false);
    }

    private static <T> List<T> added(List<T> present, T one) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(one);
        return all;
    }
}
