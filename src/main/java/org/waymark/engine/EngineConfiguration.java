package org.waymark.engine;

import java.time.Clock;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** The one clock: the engine's, in UTC. */
    @Bean
    Clock clock() {
        return new EngineClock();
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

    @Bean
    Acting acting(@Lazy IdentityService identityService) {
        return new EngineActing(identityService);
    }

    @Bean
    Processes processes(@Lazy RuntimeService runtimeService, Acting acting, InspectionTurn turn) {
        return new EngineProcesses(runtimeService, acting, turn);
    }
}
