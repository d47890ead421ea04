package org.waymark.programme.monitoring;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.calendar.YearNotKnown;
import org.waymark.platform.machine.Round;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Every hour: plans the visits to monitored authorities whose time has come. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "waymark.programme.rounds", havingValue = "true", matchIfMissing = true)
class MonitoringRounds {

    private static final Duration FIRST = Duration.ofMinutes(3);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Bean
    Round planningOfVisits(MonitoringVisits visits) {
        return new Round(
                "The planning of visits to monitored authorities", FIRST, AN_HOUR, LONGEST, () -> planDue(visits));
    }

    /** One that cannot be planned holds up no other. @return how many had their time */
    static int planDue(MonitoringVisits visits) {
        int done = 0;
        for (UUID id : visits.toPlan()) {
            try {
                done += visits.planInTime(id) ? 1 : 0;
            } catch (RefusedAnswers refused) {
                visits.conflicts(
                        id,
                        "The next visit could not be planned. "
                                + refused.errors().stream()
                                        .map(FieldError::message)
                                        .collect(Collectors.joining(" ")));
            } catch (YearNotKnown unknown) {
                visits.conflicts(id, "The next visit could not be planned. " + unknown.getMessage());
            } catch (IllegalArgumentException nobody) {
                visits.conflicts(
                        id, "The next visit could not be planned: the manager who decided last signs in no more.");
            }
        }
        return done;
    }
}
