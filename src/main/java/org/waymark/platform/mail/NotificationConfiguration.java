package org.waymark.platform.mail;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.machine.FigureOfDatabase;
import org.waymark.platform.machine.HealthDatabase;
import org.waymark.platform.machine.QuestionWatch;
import org.waymark.platform.machine.Round;
import org.waymark.platform.machine.Watch;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostSettings.class)
class NotificationConfiguration {

    /** Goes its rounds only where there is a mail server, and not where someone else calls the postman. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spring.mail.host")
    @ConditionalOnProperty(name = "waymark.post.rounds", havingValue = "true", matchIfMissing = true)
    static class Rounds {

        private static final Duration LONGEST = Duration.ofMinutes(3);

        @Bean
        Round carryingOfLetters(Postman postman, PostSettings settings) {
            Duration pause = Duration.ofSeconds(settings.everySeconds());
            return new Round("The post", Duration.ZERO, pause, LONGEST, postman::deliver);
        }

        /** A mail server that is away keeps letters waiting, and nobody from working. */
        @Bean
        Watch waitingLetters(HealthDatabase database) {
            return new QuestionWatch(
                    "The post",
                    database,
                    "select exists (select 1 from letter where sent_at is null and attempts > 0)",
                    "letters could not be sent. Administrators see why on the page about mail.");
        }

        @Bean
        FigureOfDatabase lettersWaiting(PostSettings settings) {
            return FigureOfDatabase.number(
                    "waymark.letters.waiting",
                    "Letters that have not left, and are still tried.",
                    "select count(*) from letter where sent_at is null and attempts < " + settings.attempts());
        }

        @Bean
        FigureOfDatabase oldestLetter(PostSettings settings) {
            return FigureOfDatabase.seconds(
                    "waymark.letters.oldest",
                    "How long ago the oldest letter was written that has not left and is still tried; 0 when all have left.",
                    "select coalesce(extract(epoch from now() - min(written_at)), 0) from letter"
                            + " where sent_at is null and attempts < " + settings.attempts());
        }

        @Bean
        FigureOfDatabase lettersGivenUp(PostSettings settings) {
            return FigureOfDatabase.number(
                    "waymark.letters.given.up",
                    "Letters that are tried no more until an administrator says so.",
                    "select count(*) from letter where sent_at is null and attempts >= " + settings.attempts());
        }
    }
}
