package org.waymark.retention;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.machine.Round;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionConfiguration {

    /** Erases what managers asked for, and what has been due for longer than the notice. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "waymark.retention.rounds", havingValue = "true", matchIfMissing = true)
    static class Rounds {

        private static final Duration LONGEST = Duration.ofMinutes(30);

        @Bean
        Round erasing(Erasures erasures) {
            return new Round("The erasing", Duration.ZERO, Duration.ofSeconds(10), LONGEST, erasures::carryOn);
        }

        @Bean
        Round findingWhatIsDue(Erasures erasures, RetentionSettings settings) {
            return new Round(
                    "The finding of what is to be erased", Duration.ofMinutes(10), Duration.ofHours(1), LONGEST, () -> {
                        if (settings.erases()) {
                            erasures.beginByItself(settings.noticeDays());
                        }
                    });
        }
    }
}
