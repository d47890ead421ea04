package org.waymark.programme.plan;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.machine.Round;

/** Every hour: plans the inspections of approved years whose time has come. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "waymark.programme.rounds", havingValue = "true", matchIfMissing = true)
class ProgrammeRounds {

    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Bean
    Round planningOfProgramme(ApprovedInspections approved) {
        return new Round("The planning of the programme's inspections", FIRST, AN_HOUR, LONGEST, approved::planDue);
    }
}
