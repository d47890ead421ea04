package org.waymark.retention;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionConfiguration {

    /** Erases what managers asked for, and what has been due for longer than the notice. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "waymark.retention.rounds", havingValue = "true", matchIfMissing = true)
    static class Rounds {

        private final Erasures erasures;
        private final RetentionSettings settings;

        Rounds(Erasures erasures, RetentionSettings settings) {
            this.erasures = erasures;
            this.settings = settings;
        }

        @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
        void carryOn() {
            erasures.carryOn();
        }

        @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
        void begin() {
            if (settings.erases()) {
                erasures.beginByItself(settings.noticeDays());
            }
        }
    }
}
