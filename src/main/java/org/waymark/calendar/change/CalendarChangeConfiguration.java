package org.waymark.calendar.change;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.calendar.CalendarInUse;
import org.waymark.platform.machine.Round;

@Configuration(proxyBeanMethods = false)
class CalendarChangeConfiguration {

    /** Until every node has looked, and what it had counted before has been written. */
    private static final Duration SETTLES = CalendarInUse.LOOKS_EVERY.multipliedBy(3);

    private static final Duration MOVED_EVERY = Duration.ofSeconds(5);
    private static final Duration LONGEST_MOVE = Duration.ofMinutes(10);

    /** Carries changes on that were applied, here or by a node that has stopped since. */
    @Bean
    @ConditionalOnProperty(name = "waymark.calendar.rounds", havingValue = "true", matchIfMissing = true)
    Round movingOfLimits(CalendarMover mover, Clock clock) {
        return new Round(
                "The moving of limits",
                Duration.ZERO,
                MOVED_EVERY,
                LONGEST_MOVE,
                () -> mover.carryOn(clock.instant().minus(SETTLES)));
    }
}
