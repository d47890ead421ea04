package org.waymark.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.backup.BackupCommand;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import picocli.CommandLine;

/**
 * Begins inspections and backs their database up for {@link DatabaseThatGoesOn}, on another engine. No test of the suite:
 * {@code mvn -Pfork verify} runs it, and says where the backup goes.
 */
@WaymarkTest
class DatabaseToGoOnWith {

    /** Beside the backup: which inspections are in it, and what waits in them. */
    static final String NOTES = ".notes";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient database;

    @Test
    void oneInspectionWaitsForItsDayOfNoticeAndOneIsOnSite() throws Exception {
        Path backup = Path.of(System.getProperty("waymark.fork.backup"));
        Files.deleteIfExists(backup);
        PlayedInspection onSite = PlayedInspection.onSite(context);
        PlayedInspection prepared = PlayedInspection.planned(context);
        prepared.record("manager", "task-assemble-team", PlayedInspection.TEAM);
        prepared.record("lead", "task-prepare", PlayedInspection.PREPARATION);

        Properties notes = new Properties();
        notes.setProperty("prepared", prepared.id());
        notes.setProperty("on-site", onSite.id());
        notes.setProperty("waiting", String.join(" ", waiting(onSite)));
        notes.setProperty("definitions", definitionsInUse(database));
        Path beside = Path.of(backup + NOTES);
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(beside))) {
            notes.store(writer, null);
        }
        int exit = new CommandLine(new BackupCommand())
                .setErr(new PrintWriter(System.err, true))
                .execute(
                        "--database",
                        environment.getRequiredProperty("spring.datasource.url"),
                        "--out",
                        backup.toString());
        assertThat(exit).isZero();
    }

    static List<String> waiting(PlayedInspection inspection) {
        return inspection.waiting().stream()
                .map(WaitingTask::elementId)
                .sorted()
                .toList();
    }

    /** The versions of the models by which something runs. */
    static String definitionsInUse(JdbcClient database) {
        return String.join(
                " ",
                database.sql("select distinct d.key_ || ':' || d.version_ from act_ru_execution e"
                                + " join act_re_procdef d on d.id_ = e.proc_def_id_ order by 1")
                        .query(String.class)
                        .list());
    }
}
