package org.waymark.platform.machine;

import java.time.Duration;
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

    private static final Duration CLOCK_IS_SEEN_EVERY = Duration.ofSeconds(5);
    private static final Duration A_LONG_LOOK = Duration.ofSeconds(10);

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

    @Bean
    Round clockOfNode(NodeClock clock) {
        return new Round("The look at the clock", CLOCK_IS_SEEN_EVERY, CLOCK_IS_SEEN_EVERY, A_LONG_LOOK, clock::look);
    }

    private static HealthIndicator of(Watcher watcher, Watch.Weight weight) {
        return () -> Health.status(WORDS.get(watcher.state(List.of(weight)))).build();
    }
}
