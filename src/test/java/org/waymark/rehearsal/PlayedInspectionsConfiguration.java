package org.waymark.rehearsal;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Frameworks;

/** Gives {@link PlayedInspections} to tests outside this room. */
@TestConfiguration(proxyBeanMethods = false)
public class PlayedInspectionsConfiguration {

    @Bean
    PlayedInspections playedInspections(Stage stage, Cast cast, Frameworks frameworks, WorkingDays calendar) {
        return new PlayedInspections(stage, cast, frameworks, calendar);
    }
}
