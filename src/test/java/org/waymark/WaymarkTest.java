package org.waymark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.waymark.rehearsal.PlayedInspectionsConfiguration;

/**
 * A test on the whole of Waymark: one Spring context for all tests that carry this and nothing else, on a random port, on one
 * embedded PostgreSQL for the whole JVM. No job runs by itself, and the clock stands where a test puts it
 * ({@code ClockUtil.setCurrentTime}); it is put back after each test method.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // What config/application.yml says, no profile overrides. A busy machine takes its time.
            "server.shutdown=immediate",
            "spring.datasource.hikari.maximum-pool-size=24",
            "spring.datasource.hikari.connection-timeout=30000",
            "waymark.web-connections.maximum-pool-size=24",
            "waymark.web-connections.connection-timeout=30000"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = {TestDatabase.class, TestFrameworks.class})
@Import({TestTeams.class, PlayedInspectionsConfiguration.class, CountedStatements.class})
@TestExecutionListeners(
        listeners = ClockPutBack.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface WaymarkTest {}
