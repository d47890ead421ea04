package org.waymark.platform.tasks.sending;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.machine.Round;

/** Every hour: forgets what was sent so long ago that nobody sends it again. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "waymark.page-drafts.rounds", havingValue = "true", matchIfMissing = true)
class SendingRounds {

    private static final Duration FIRST = Duration.ofMinutes(6);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Bean
    Round forgettingOfSendings(SentOnce sent) {
        return new Round("The forgetting of what was sent", FIRST, AN_HOUR, LONGEST, sent::clear);
    }
}
