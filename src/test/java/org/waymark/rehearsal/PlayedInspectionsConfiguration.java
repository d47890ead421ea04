package org.waymark.rehearsal;

import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.authority.Authorities;
import org.waymark.authority.Organisations;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.accounts.UserAccounts;

/** Gives {@link PlayedInspections} to tests outside this room. */
@TestConfiguration(proxyBeanMethods = false)
public class PlayedInspectionsConfiguration {

    private static final String PASSWORD = "waymark-test";

    /** Whichever test signs people up first, they have the same names and one password. */
    @Bean
    @Primary
    Actors actorsWhoCanSignIn(UserAccounts accounts, Authorities authorities, Organisations organisations) {
        return new Actors(accounts, authorities, organisations) {
            @Override
            void comeTogether(Supplier<String> password) {
                PlayedInspection.people(accounts);
                super.comeTogether(() -> PASSWORD);
            }

            @Override
            void of(String authority, Supplier<String> password) {
                PlayedInspection.people(accounts);
                super.of(authority, () -> PASSWORD);
            }
        };
    }

    @Bean
    PlayedInspections playedInspections(
            RunServices services, Actors actors, Frameworks frameworks, WorkingDays calendar, JdbcClient database) {
        return new PlayedInspections(services, actors, frameworks, calendar, database);
    }
}
