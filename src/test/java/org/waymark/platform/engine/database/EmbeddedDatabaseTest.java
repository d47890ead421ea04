package org.waymark.platform.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On one data directory for all, as one Waymark after another would find it. */
class EmbeddedDatabaseTest {

    private static final Duration AGES = Duration.ofMinutes(2);

    @TempDir
    private static Path directory;

    /** To hash all programs takes longer than all else that most of these tests do. */
    private static final DatabasePrograms CHECKED_BEFORE = new DatabasePrograms(null, null) {

        private Path home;

        @Override
        Path ready() throws IOException {
            if (home == null) {
                home = DatabasePrograms.beside(directory).ready();
            }
            return home;
        }
    };

    @Test
    void whatIsCommittedIsOnTheDisk() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "show unix_socket_directories")).isEmpty();
            assertThat(ask(database, "show server_version")).startsWith("17");
            assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "guessed"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aSecondWaymarkOnTheSameDataIsRefusedInPlainWords() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThatThrownBy(EmbeddedDatabaseTest::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("Another Waymark is running on the data in " + directory)
                    .hasMessageContaining("--waymark.data-dir=");
            assertThat(ask(database, "select 'still here'")).isEqualTo("still here");
        }
    }

    @Test
    void nothingInTheDataDirectoryIsAnybodyElses() throws Exception {
        start().close();

        try (Stream<Path> all = Files.walk(directory)) {
            assertThat(all.filter(path -> !path.equals(directory) && !Files.isSymbolicLink(path))
                            .filter(EmbeddedDatabaseTest::isAnybodyElses))
                    .isEmpty();
        }
    }

    private static boolean isAnybodyElses(Path path) {
        try {
            return !PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                    .endsWith("------");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aProgramThatWasChangedOrPutThereIsNeverRun() throws Exception {
        start().close();
        DatabasePrograms programs = DatabasePrograms.beside(directory);
        Path home = programs.ready();
        assertThat(programs.wrong(home)).isNull();

        Path own = home.resolve("lib/planted.so");
        Files.createFile(own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        assertThat(programs.wrong(home)).isEqualTo("there are other files than were unpacked");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(programs.wrong(home)).isEqualTo("lib/planted.so is not its owner's alone");
        Files.delete(own);
        Files.setPosixFilePermissions(directory.resolve("binaries"), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(programs.wrong(home)).isEqualTo("others than the user whom Waymark runs as could have changed them");
        Files.setPosixFilePermissions(directory.resolve("binaries"), PosixFilePermissions.fromString("rwx------"));
        Files.writeString(home.resolve("bin/postgres"), "x", StandardOpenOption.APPEND);
        assertThat(programs.wrong(home)).isEqualTo("bin/postgres had been changed");

        try (EmbeddedDatabase database = new EmbeddedDatabase(directory, () -> {})) {
            assertThat(ask(database, "select 'well'")).isEqualTo("well");
            assertThat(programs.wrong(home)).isNull();
        }
    }

    @Test
    void aDataDirectoryThatOthersMayWriteToIsTakenFromThem() throws Exception {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));

        start().close();

        assertThat(Files.getPosixFilePermissions(directory)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void dataSurviveAWaymarkThatIsKilledWhileItsServerLivesOn() throws Exception {
        Process killed = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeper.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        Awaitility.await()
                .atMost(AGES)
                .until(() -> directory.resolve("written").toFile().exists());
        killed.destroyForcibly().waitFor(20, TimeUnit.SECONDS);

        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "select word from kept")).isEqualTo("kept");
        }
    }

    @Test
    void aServerThatDiesIsStartedAgainWhereItWas() throws Exception {
        try (EmbeddedDatabase database = start()) {
            ask(database, "select 'before'");
            ProcessHandle died = postmaster();
            died.destroyForcibly();

            Awaitility.await()
                    .atMost(AGES)
                    .ignoreExceptions()
                    .until(() -> ask(database, "select 'again'").equals("again")
                            && postmaster().pid() != died.pid());
        }
    }

    @Test
    void aServerThatCannotBeStartedAgainEndsWaymarkAndWaymarkEndsAtOnce() throws Exception {
        Path control = directory.resolve("postgresql/global/pg_control");
        Path aside = directory.resolve("pg_control");
        AtomicBoolean gaveUp = new AtomicBoolean();
        try (EmbeddedDatabase database =
                new EmbeddedDatabase(directory, () -> gaveUp.set(true), Duration.ofMillis(1), CHECKED_BEFORE)) {
            ask(database, "select 'before'");
            Files.move(control, aside);
            ProcessHandle died = postmaster();
            died.destroyForcibly();

            Awaitility.await().atMost(AGES).untilTrue(gaveUp);
            // What is not buried yet still holds its directory.
            Awaitility.await().atMost(AGES).until(() -> !died.isAlive());
        } finally {
            Files.move(aside, control);
        }
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "select 'later'")).isEqualTo("later");
        }
    }

    @Test
    void aServerThatDoesNotStartSaysWhyAndLeavesNothingRunning() throws Exception {
        start().close();
        Path version = directory.resolve("postgresql/PG_VERSION");
        Files.writeString(version, "9.6\n");
        try {
            assertThatThrownBy(EmbeddedDatabaseTest::start)
                    .isInstanceOf(DatabaseNotUsable.class)
                    .cause()
                    .hasMessageContaining("incompatible with server");
        } finally {
            Files.writeString(version, "17\n");
        }
        assertThat(directory.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsStarted() throws IOException {
        try (DataDirectory data = new DataDirectory(directory)) {
            assertThatThrownBy(() -> data.requireRoom(Long.MAX_VALUE))
                    .isInstanceOf(DatabaseNotUsable.class)
                    .hasMessageStartingWith("The disk that holds " + directory + " is full: ")
                    .hasMessageContaining(" MB are free, and the database needs ")
                    .hasMessageEndingWith("Make room, and start Waymark again.");
        }
    }

    private static EmbeddedDatabase start() {
        return new EmbeddedDatabase(directory, () -> {}, Duration.ofMillis(500), CHECKED_BEFORE);
    }

    private static ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(directory.resolve("postgresql/postmaster.pid"))
                        .get(0)))
                .orElseThrow();
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** A Waymark's database in a process of its own, to be killed. */
    static final class Keeper {

        private Keeper() {}

        public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
            Path data = Path.of(arguments[0]);
            EmbeddedDatabase database = new EmbeddedDatabase(data, () -> {});
            try (Connection connection =
                            DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept as select 'kept' as word");
            }
            java.nio.file.Files.createFile(data.resolve("written"));
            Thread.sleep(Duration.ofMinutes(5).toMillis());
        }
    }
}
