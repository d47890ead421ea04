package org.waymark.notification;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostSettings.class)
class NotificationConfiguration {

    /** Goes its rounds only where there is a mail server, and not where someone else calls the postman. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty("spring.mail.host")
    @ConditionalOnProperty(name = "waymark.post.rounds", havingValue = "true", matchIfMissing = true)
    static class Rounds {

        private final Postman postman;

        Rounds(Postman postman) {
            this.postman = postman;
        }

        @Scheduled(fixedDelayString = "${waymark.post.every-seconds:30}", timeUnit = TimeUnit.SECONDS)
        void go() {
            postman.deliver();
        }
    }
}
