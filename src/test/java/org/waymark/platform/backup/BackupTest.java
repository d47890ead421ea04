package org.waymark.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.waymark.TestDatabase;
import org.waymark.WaymarkTest;
import picocli.CommandLine;

/** A backup of the database that the tests work on, restored into others by somebody who is no superuser. */
@WaymarkTest
class BackupTest {

    private static final String OWNER = "backup_owner";

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcTemplate database;

    @TempDir
    private Path directory;

    private record Said(int exit, String out, String err) {}

    @Test
    void aBackupIsRestoredByThePlainOwnerOfAnEmptyDatabaseAndComesBackAgain() throws IOException {
        Path file = directory.resolve("first.backup");
        Said written = backup(environment.getRequiredProperty("spring.datasource.url"), file);
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(written.out()).contains("tables", "rows", "encrypt it");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        String own = ownedByAPlainUser();
        Said restored = restore(own, file);
        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(restored.out())
                .contains("Restored, as it stood on", "Due dates are as they were", "The audit's chain holds");

        Path again = directory.resolve("second.backup");
        assertThat(backup(own, again).exit()).isZero();
        try (BackupFile first = new BackupFile(file);
                BackupFile second = new BackupFile(again)) {
            assertThat(second.contents().tables()).isEqualTo(first.contents().tables());
            assertThat(second.contents().sequences()).isEqualTo(first.contents().sequences());
            assertThat(second.contents().due()).isEqualTo(first.contents().due());
        }
        assertThat(shapeOf(own)).isEqualTo(shapeOf(environment.getRequiredProperty("spring.datasource.url")));

        Said refused = restore(own, file);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("This database is not empty");
    }

    @Test
    void aBackupIsRestoredIntoADataDirectoryForThePostgresqlThatComesAlong() throws IOException {
        Path file = directory.resolve("waymark.backup");
        assertThat(backup(environment.getRequiredProperty("spring.datasource.url"), file)
                        .exit())
                .isZero();

        Path data = directory.resolve("data");
        Said restored = run(new RestoreCommand(), "--data-dir", data.toString(), file.toString());
        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("The audit's chain holds");
        Said refused = run(new RestoreCommand(), "--data-dir", data.toString(), file.toString());
        assertThat(refused.err()).contains("This database is not empty");
    }

    @Test
    void aBackupOfANewerWaymarkOrADamagedOneIsRefusedInPlainWords() throws IOException {
        Path file = directory.resolve("waymark.backup");
        assertThat(backup(environment.getRequiredProperty("spring.datasource.url"), file)
                        .exit())
                .isZero();
        assertThat(backup("jdbc:postgresql://127.0.0.1:1/none", directory.resolve("none.backup"))
                        .err())
                .contains("could not be read");
        assertThat(directory.resolve("none.backup")).doesNotExist();
        assertThat(backup("jdbc:postgresql://127.0.0.1:1/none", file).err()).contains("is there already");

        Path newer = changed(file, contents -> contents.withArray("migrations").add("V9999__of_the_future.sql"));
        assertThat(restore(ownedByAPlainUser(), newer).err()).contains("made by a newer Waymark");
        Path otherEngine = changed(file, contents -> contents.put("engineVersion", "7.1.0"));
        assertThat(restore(ownedByAPlainUser(), otherEngine).err()).contains("version 7.1.0 of the engine");
        Path other = Files.writeString(directory.resolve("other"), "Not a backup");
        assertThat(restore(ownedByAPlainUser(), other).err()).contains("cannot be read as a backup");

        Path fewer = changed(file, contents -> contents.withArray("tables").forEach(table -> {
            if (table.path("name").asText().equals("act_ge_property")) {
                ((ObjectNode) table).put("rows", 1_000);
            }
        }));
        String own = ownedByAPlainUser();
        assertThat(restore(own, fewer).err()).contains("The backup is damaged", "Nothing was restored");
        assertThat(count(own, "inspection")).isZero();
    }

    @Test
    void anEmptyDatabaseHoldsNothingToBackUp() {
        assertThat(backup(ownedByAPlainUser(), directory.resolve("empty.backup"))
                        .err())
                .contains("holds no Waymark");
    }

    private Path changed(Path file, Consumer<ObjectNode> change) throws IOException {
        Path copy = Files.copy(
                file, Files.createTempFile(directory, "changed", ".backup"), StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(copy, Map.of())) {
            Path contents = zip.getPath(Backup.CONTENTS);
            ObjectNode read = (ObjectNode) new ObjectMapper().readTree(Files.readString(contents));
            change.accept(read);
            Files.write(contents, read.toString().getBytes(StandardCharsets.UTF_8));
        }
        return copy;
    }

    /** Made as its owner would be told to: the user owns the database and may do nothing else. */
    private String ownedByAPlainUser() {
        String url = TestDatabase.newDatabase();
        if (database.queryForObject("select count(*) from pg_roles where rolname = ?", Long.class, OWNER) == 0) {
            database.execute("create role " + OWNER + " login nosuperuser nocreatedb nocreaterole");
        }
        database.execute("alter database " + url.substring(url.lastIndexOf('/') + 1) + " owner to " + OWNER);
        return url + "?user=" + OWNER;
    }

    /** Constraints, indexes and triggers, as PostgreSQL writes them. */
    private static String shapeOf(String url) {
        return String.join("\n", on(url).queryForList("""
                select conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) from pg_constraint
                where connamespace = current_schema()::regnamespace
                union all select indexdef from pg_indexes where schemaname = current_schema()
                union all select tgrelid::regclass::text || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
                order by 1""", String.class));
    }

    private static long count(String url, String table) {
        return on(url).queryForObject("select count(*) from " + table, Long.class);
    }

    private static JdbcTemplate on(String url) {
        return new JdbcTemplate(new DriverManagerDataSource(url, "postgres", ""));
    }

    private static Said backup(String url, Path file) {
        return run(new BackupCommand(), "--database", url, "--out", file.toString());
    }

    private static Said restore(String url, Path file) {
        return run(new RestoreCommand(), "--database", url, file.toString());
    }

    private static Said run(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Said(exit, out.toString(), err.toString());
    }
}
