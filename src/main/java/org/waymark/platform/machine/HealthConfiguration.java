package org.waymark.platform.machine;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health in one word: what only a restart mends, what keeps people from working, what waits. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    private static final Map<Finding.State, Status> WORDS = Map.of(
            Finding.State.WELL, Status.UP,
            Finding.State.WAITS, new Status("DEGRADED"),
            Finding.State.DOWN, Status.DOWN);

    @Bean
    Watcher watcher(List<Watch> watches) {
        return new Watcher(watches, Watcher.LONGEST_LOOK, System::nanoTime);
    }

    @Bean
    HealthIndicator machinery(Watcher watcher) {
        return of(watcher, Watch.Weight.RESTART);
    }

    @Bean
    HealthIndicator people(Watcher watcher) {
        return of(watcher, Watch.Weight.PEOPLE);
    }

    @Bean
    HealthIndicator waiting(Watcher watcher) {
        return of(watcher, Watch.Weight.WAITING);
    }

    private static HealthIndicator of(Watcher watcher, Watch.Weight weight) {
        return () -> Health.status(WORDS.get(watcher.state(List.of(weight)))).build();
    }
}
