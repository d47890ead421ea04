package org.waymark.platform.engine.rules;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.CompositeProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.spring.boot.starter.util.CamundaSpringBootUtil;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.EngineActing;
import org.waymark.platform.engine.EngineClock;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.VisibleInspections;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.engine.database.HeldScopes;
import org.waymark.platform.machine.HealthDatabase;
import org.waymark.platform.machine.QuestionWatch;
import org.waymark.platform.machine.Round;
import org.waymark.platform.machine.Watch;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** The one clock: the engine's, in UTC. */
    @Bean
    Clock clock() {
        return new EngineClock();
    }

    @Bean
    static JobReferences jobReferences() {
        return new JobReferences();
    }

    @Bean
    ProcessEngineConfigurationImpl confinedEngine(
            List<ProcessEnginePlugin> plugins,
            ObjectProvider<VisibleInspections> visibleInspections,
            ObjectProvider<ModelsOfNodes> models,
            JobReferences references) {
        ConfinedEngine engine = new ConfinedEngine(visibleInspections::getObject, models::getObject);
        CamundaSpringBootUtil.initCustomFields(engine);
        engine.setCustomHistoryEventHandlers(new ArrayList<>(List.of(references)));
        engine.getProcessEnginePlugins().add(new CompositeProcessEnginePlugin(plugins));
        return engine;
    }

    @Bean
    ModelsOfNodes modelsOfNodes(HealthDatabase database) {
        return new ModelsOfNodes(database);
    }

    @Bean
    Round modelsThatWait(ModelsOfNodes models) {
        return new Round(
                "Taking this version's models in",
                ModelsOfNodes.LOOKS_EVERY,
                ModelsOfNodes.LOOKS_EVERY,
                Duration.ofMinutes(2),
                models::deployWhenAlone);
    }

    /** Last of the plugins, so that nothing after it loosens what it sets. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ProcessEnginePlugin waymarkRules(ListableBeanFactory beans) {
        return new WaymarkRules(beans);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ProcessEnginePlugin waymarkSchema(DataSource dataSource) {
        return new EngineSchema(dataSource);
    }

    /** A step that failed for good wants somebody to look; people work all the same. */
    @Bean
    Watch incidents(HealthDatabase database) {
        return new QuestionWatch(
                "A step of a process",
                database,
                "select exists (select 1 from act_ru_incident)",
                "one has failed for good. Inspection managers see which in Cockpit.");
    }

    @Bean
    Acting acting(@Lazy IdentityService identityService) {
        return new EngineActing(identityService);
    }

    @Bean
    Processes processes(
            @Lazy RuntimeService runtimeService,
            ObjectProvider<ProcessEngineConfigurationImpl> engine,
            Acting acting,
            AdvisoryLocks turns,
            HeldScopes scopes) {
        return new EngineProcesses(
                runtimeService, () -> engine.getObject().getCommandExecutorTxRequired(), acting, turns, scopes);
    }
}
