package org.waymark.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.waymark.platform.audit.AuditDatabase;
import org.waymark.platform.machine.OwnFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waymark backup}: everything in the database, as it stands at one moment, in one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes everything in the database of a Waymark that runs into one file, as it stands at this moment. People can go"
                    + " on working.",
            "The file holds personal data of children and is readable by its owner alone. Encrypt it."
        })
public class BackupCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to: a file that is not there yet.")
    private Path file;

    @Mixin
    private AuditDatabase database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            OwnFiles.create(file.toAbsolutePath(), false);
        } catch (FileAlreadyExistsException there) {
            err.println("The file " + file + " is there already. Give another name, or move it away.");
            return 1;
        } catch (IOException unwritable) {
            err.println("The file " + file + " cannot be written: " + unwritable.getMessage());
            return 1;
        }
        if (write(err)) {
            return 0;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            err.println("What was written of it so far could not be deleted: " + file);
        }
        return 1;
    }

    private boolean write(PrintWriter err) {
        PrintWriter out = spec.commandLine().getOut();
        try (SingleConnectionDataSource source = database.open();
                Connection connection = source.getConnection();
                OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            Contents written = new Backup(connection, line -> {
                        out.println(line);
                        out.flush();
                    })
                    .write(stream);
            out.printf(
                    "Written to %s: %d tables, %,d rows, of %s UTC. It holds personal data: encrypt it, and delete it when its"
                            + " time is over.%n",
                    file, written.tables().size(), written.rows(), written.takenAt());
            return true;
        } catch (NotRestored | AuditDatabase.NotReached refused) {
            err.println(refused.getMessage());
        } catch (DataAccessException | SQLException failure) {
            err.println("The database could not be read: " + failure.getMessage());
        } catch (IOException unwritable) {
            err.println("The file " + file + " cannot be written: " + unwritable.getMessage());
        }
        return false;
    }
}
