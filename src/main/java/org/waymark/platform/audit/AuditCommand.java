package org.waymark.platform.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.waymark.platform.machine.CommandGroup;
import org.waymark.platform.machine.OwnFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark audit}: checks the chain, and gives out what it holds on one inspection, one user or one child. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "What is recorded of who saw and did what. Works on the database of a Waymark that runs.")
public class AuditCommand extends CommandGroup {

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Reads the whole chain, and holds it against what Waymark noted of its end in the data directory (beside a database of your own: when you say where). Exit code 0 when every entry stands as it was recorded, otherwise 1, saying at which"
                        + " entry the chain breaks."
            })
    int verify(
            @Mixin AuditDatabase database,
            @Option(
                            names = "--known",
                            paramLabel = "NUMBER:HASH",
                            description =
                                    "An entry and its hash as noted earlier, such as from the log: tells also when the end"
                                            + " was cut off or the whole chain was made anew.")
                    String known) {
        return with(database, tables -> {
            String[] noted = noted(known);
            Optional<Path> notes = database.notes();
            Map<Long, String> all = new TreeMap<>();
            notes.ifPresent(directory -> all.putAll(new AuditCheckpoints(directory).all()));
            if (known != null) {
                all.put(Long.parseLong(noted[0]), noted[1]);
            }
            AuditCheck.Result result = new AuditCheck(tables).check(all);
            PrintWriter out = out();
            if (result.broken().isPresent()) {
                out.println("The chain is broken. " + result.broken().get());
                return 1;
            }
            out.println("The chain holds: " + result.entries() + " entries. Its end: " + result.entries() + ":"
                    + result.end());
            if (notes.isEmpty()) {
                out.println(
                        "It was not held against what Waymark noted of its end: say with --data-dir where that lies.");
            }
            return 0;
        });
    }

    /** What is asked for: exactly one. */
    static class Wanted {

        @Option(
                names = "--inspection",
                paramLabel = "REFERENCE",
                description = "An inspection, such as CP-301-20121203.")
        private String inspection;

        @Option(names = "--user", paramLabel = "ID", description = "A user, by the name they sign in with.")
        private String user;

        @Option(
                names = "--child",
                paramLabel = "CASE|-",
                description =
                        "A child, by the key of a case, such as CP-301-20121203-C001; or - to type the child's own"
                                + " identifier, which then stands in no command line.")
        private String child;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the entries, as CSV in UTF-8. That this was done is itself recorded.")
    int export(
            @Mixin AuditDatabase database,
            @ArgGroup(multiplicity = "1") Wanted wanted,
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            description = "Where to, readable by you alone (otherwise standard output).")
                    Path file) {
        return with(database, tables -> {
            AuditExport export = new AuditExport(tables);
            if (file == null) {
                export.write(question(wanted), out());
                return 0;
            }
            try (PrintWriter out = new PrintWriter(OwnFiles.writer(file))) {
                long entries = export.write(question(wanted), out);
                out().println(entries + " entries written to " + file + ".");
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + file + " cannot be written.", e);
            }
            return 0;
        });
    }

    private AuditExport.Question question(Wanted wanted) {
        if (wanted.inspection != null) {
            return new AuditExport.Question(AuditExport.Of.INSPECTION, wanted.inspection);
        }
        if (wanted.user != null) {
            return new AuditExport.Question(AuditExport.Of.USER, wanted.user);
        }
        if (!wanted.child.equals("-")) {
            return new AuditExport.Question(AuditExport.Of.CASE, wanted.child);
        }
        return new AuditExport.Question(AuditExport.Of.CHILD, typed());
    }

    private String typed() {
        try {
            byte[] line = System.in.readAllBytes();
            return new String(line, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] noted(String known) {
        if (known == null) {
            return new String[] {"0", ""};
        }
        if (!known.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
            throw wrong("--known takes an entry's number and hash, as verify prints them: 42:9f86d0….");
        }
        return known.split(":");
    }

    private interface Work {

        int on(JdbcTemplate tables);
    }

    private int with(AuditDatabase database, Work work) {
        try (SingleConnectionDataSource source = database.open()) {
            return work.on(new JdbcTemplate(source));
        } catch (AuditDatabase.NotReached | AuditExport.NothingKnown | UncheckedIOException refused) {
            return refuse(refused.getMessage());
        } catch (DataAccessException failure) {
            return refuse("The database could not be read: "
                    + failure.getMostSpecificCause().getMessage());
        }
    }
}
