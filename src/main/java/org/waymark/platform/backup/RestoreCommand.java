package org.waymark.platform.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.waymark.platform.audit.AuditCheck;
import org.waymark.platform.engine.database.DatabaseNotUsable;
import org.waymark.platform.engine.database.DatabaseSchema;
import org.waymark.platform.engine.database.DirectoryDatabase;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark restore}: a backup into an empty database, checked afterwards. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Restores a backup into an empty database, by the user who owns it; no superuser is needed. Start no Waymark on it"
                    + " before this has ended.",
            "Afterwards checks the number of rows, the due dates and the audit's chain. Exit code 0 when all is as it was."
        })
public class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "What \"backup\" wrote.")
    private Path file;

    @ArgGroup(multiplicity = "1")
    private Target target;

    @Spec
    private CommandSpec spec;

    /** Where to: exactly one. */
    static class Target {

        @Option(
                names = "--data-dir",
                paramLabel = "DIR",
                description =
                        "A data directory that holds no database yet, for the PostgreSQL that Waymark brings along.")
        private Path directory;

        @Option(
                names = "--database",
                paramLabel = "URL",
                description =
                        "An empty database of your own PostgreSQL, as jdbc:postgresql://…. Its user and password come"
                                + " from SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.")
        private String url;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (BackupFile backup = new BackupFile(file)) {
            if (target.url != null) {
                return restore(
                        backup,
                        new DriverManagerDataSource(
                                target.url,
                                System.getenv().getOrDefault("SPRING_DATASOURCE_USERNAME", "postgres"),
                                System.getenv().getOrDefault("SPRING_DATASOURCE_PASSWORD", "")));
            }
            try (DirectoryDatabase database = new DirectoryDatabase(target.directory)) {
                return restore(
                        backup,
                        new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()));
            }
        } catch (NotRestored | DatabaseNotUsable refused) {
            err.println(refused.getMessage());
        } catch (DataAccessException | SQLException | FlywayException failure) {
            err.println("The database refused: " + failure.getMessage()
                    + " Nothing was restored; give an empty database again.");
        } catch (IOException unreadable) {
            err.println("The backup could not be read to its end: " + unreadable.getMessage()
                    + ". Nothing was restored; give an empty database again.");
        }
        return 1;
    }

    private int restore(BackupFile backup, DriverManagerDataSource empty) throws SQLException, IOException {
        Contents contents = backup.contents();
        try (Connection connection = empty.getConnection()) {
            if (!new Tables(connection).isEmpty()) {
                throw new NotRestored(
                        "This database is not empty, and a backup is restored into an empty one alone. Make a new"
                                + " database, or give a data directory that holds none.");
            }
        }
        say("the tables are made");
        DatabaseSchema.make(empty, contents.version());
        try (Connection connection = empty.getConnection()) {
            connection.setAutoCommit(false);
            new Restoration(connection, this::say).restore(backup);
            connection.commit();
            connection.setAutoCommit(true);
            new JdbcTemplate(empty).execute("analyze");
            return check(contents, new Tables(connection)) ? 0 : 1;
        }
    }

    private boolean check(Contents contents, Tables tables) {
        boolean rows = contents.tables().stream().allMatch(table -> {
            Long there =
                    tables.database().queryForObject("select count(*) from " + Tables.quoted(table.name()), Long.class);
            boolean whole = there != null && there == table.rows();
            if (!whole) {
                say("Not whole: " + table.name() + " should hold " + table.rows() + " rows, and holds " + there + ".");
            }
            return whole;
        });
        say(String.format(
                "Restored, as it stood on %s UTC: %d tables, %,d rows. Inspections: %,d. Cases: %,d. Published reports: %,d."
                        + " Users: %,d.",
                contents.takenAt(),
                contents.tables().size(),
                contents.rows(),
                contents.rowsOf("inspection"),
                contents.rowsOf("case_file"),
                contents.rowsOf("published_report"),
                contents.rowsOf("act_id_user")));
        boolean due = tables.due().equals(contents.due());
        say(
                due
                        ? String.format(
                                "Due dates are as they were: %,d tasks%s, %,d timers.",
                                contents.due().tasks(),
                                contents.due().next() == null
                                        ? ""
                                        : ", the earliest due at "
                                                + contents.due().next() + " UTC",
                                contents.due().timers())
                        : "Due dates of tasks or timers are not as they were.");
        AuditCheck.Result audit = new AuditCheck(tables.database()).check(0, "");
        say(audit.broken()
                .map(broken -> "The audit's chain is broken. " + broken)
                .orElseGet(() -> String.format(
                        "The audit's chain holds: %,d entries. Its end: %d:%s",
                        audit.entries(), audit.entries(), audit.end())));
        return rows && due && audit.broken().isEmpty();
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
