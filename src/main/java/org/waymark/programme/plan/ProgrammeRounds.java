package org.waymark.programme.plan;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.machine.Round;

/** Every few seconds: finds the years that were proposed. Every minute: plans the inspections of approved ones whose time has come. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "waymark.programme.rounds", havingValue = "true", matchIfMissing = true)
class ProgrammeRounds {

    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Bean
    Round planningOfProgramme(ApprovedInspections approved) {
        return new Round("The planning of the programme's inspections", FIRST, A_MINUTE, LONGEST, approved::planDue);
    }

    @Bean
    Round searchForYears(YearSearch search) {
        return new Round("The search for proposed years", A_MOMENT, A_MOMENT, LONGEST, search::searchDue);
    }
}
