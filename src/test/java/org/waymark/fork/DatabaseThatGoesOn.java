package org.waymark.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.TestDatabase;
import org.waymark.TestFrameworks;
import org.waymark.TestTeams;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.SignedIn;
import org.waymark.platform.backup.RestoreCommand;
import picocli.CommandLine;

/**
 * What {@link DatabaseToGoOnWith} began on another engine goes on here: by the models that it began under, every task waits as it
 * did, and people and timers carry the inspections on. No test of the suite: {@code mvn -Pfork verify} runs it in the copy.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.shutdown=immediate", "spring.datasource.hikari.connection-timeout=30000"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = {DatabaseThatGoesOn.Restored.class, TestFrameworks.class})
@Import(TestTeams.class)
class DatabaseThatGoesOn {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @Test
    void inspectionsThatWereBegunOnAnotherEngineGoOn() throws Exception {
        Properties begun = notes();
        // The same models from another folder are deployed once more; what runs stays with the version that it began
        // under
        assertThat(DatabaseToGoOnWith.definitionsInUse(database)).isEqualTo(begun.getProperty("definitions"));
        PlayedInspection onSite = PlayedInspection.begun(context, begun.getProperty("on-site"));
        PlayedInspection prepared = PlayedInspection.begun(context, begun.getProperty("prepared"));
        onSite.clock("2012-11-26T10:05:00Z");
        assertThat(DatabaseToGoOnWith.waiting(onSite))
                .isEqualTo(List.of(begun.getProperty("waiting").split(" ")));

        // A timer that was set there fires here, and what follows it is worked
        prepared.clock("2012-12-03T09:00:00Z");
        prepared.record(
                "lead",
                "task-record-call",
                "{\"at\": \"2012-12-03T08:40\", \"spokeTo\": \"Ms Okafor, DCS\", \"deputyFor\": null, \"deputyWhy\": null}");
        assertThat(DatabaseToGoOnWith.waiting(prepared)).isEqualTo(DatabaseToGoOnWith.waiting(onSite));
        assertThat(database.sql("select count(*) from act_ru_incident")
                        .query(Long.class)
                        .single())
                .isZero();

        // Passwords and grants hold, and a list is what it was
        SignedIn lead = SignedIn.as("lead", "waymark-test", "tasklist", port);
        assertThat(lead.send("GET", "/camunda/api/engine/engine/default/task/count", null, "application/json")
                        .body())
                .contains("\"count\":")
                .doesNotContain("\"count\":0");
        assertThat(SignedIn.as("manager", "waymark-test", "cockpit", port)
                        .status("GET", "/camunda/api/engine/engine/default/process-instance/count", null))
                .isEqualTo(200);
    }

    private static Properties notes() throws Exception {
        Properties notes = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(backup() + DatabaseToGoOnWith.NOTES))) {
            notes.load(reader);
        }
        return notes;
    }

    private static String backup() {
        return System.getProperty("waymark.fork.backup");
    }

    /** A database with what was backed up in it. */
    static class Restored implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String url = TestDatabase.newDatabase();
            int exit = new CommandLine(new RestoreCommand())
                    .setErr(new PrintWriter(System.err, true))
                    .execute("--database", url, backup());
            assertThat(exit).as("restored").isZero();
            TestPropertyValues.of("spring.datasource.url=" + url, "spring.datasource.username=postgres")
                    .applyTo(context);
        }
    }
}
