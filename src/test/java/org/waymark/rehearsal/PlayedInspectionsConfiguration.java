package org.waymark.rehearsal;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Frameworks;

/** Gives {@link PlayedInspections} to tests outside this room. */
@TestConfiguration(proxyBeanMethods = false)
public class PlayedInspectionsConfiguration {

    @Bean
    PlayedInspections playedInspections(
            RunServices services, Actors actors, Frameworks frameworks, WorkingDays calendar) {
        return new PlayedInspections(services, actors, frameworks, calendar);
    }
}
