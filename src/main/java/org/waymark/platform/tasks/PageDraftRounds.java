package org.waymark.platform.tasks;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.machine.Round;

/** Every hour: takes away what was typed so long ago that nobody comes back to it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "waymark.page-drafts.rounds", havingValue = "true", matchIfMissing = true)
class PageDraftRounds {

    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Bean
    Round clearingOfPageDrafts(PageDrafts drafts) {
        return new Round("The clearing of what was typed and left", FIRST, AN_HOUR, LONGEST, drafts::clear);
    }
}
