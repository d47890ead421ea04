package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    private Path directory;

    @Test
    void whatIsCommittedIsOnTheDisk() throws Exception {
        try (EmbeddedDatabase database = new EmbeddedDatabase(directory)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "show unix_socket_directories")).isEmpty();
            assertThat(ask(database, "show server_version")).startsWith("17");
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = new EmbeddedDatabase(directory)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "guessed"))
                .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aSecondWaymarkOnTheSameDataIsRefusedInPlainWords() throws Exception {
        try (EmbeddedDatabase database = new EmbeddedDatabase(directory)) {
            assertThatThrownBy(() -> new EmbeddedDatabase(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Another Waymark is running on the data in " + directory)
                .hasMessageContaining("--waymark.data-dir=");
            assertThat(ask(database, "select 'still here'")).isEqualTo("still here");
        }
    }

    @Test
    void dataSurviveAWaymarkThatIsKilledWhileItsServerLivesOn() throws Exception {
        Process killed = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
            System.getProperty("java.class.path"), Keeper.class.getName(), directory.toString())
            .inheritIO().start();
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> directory.resolve("written").toFile().exists());
        killed.destroyForcibly().waitFor(20, TimeUnit.SECONDS);

        try (EmbeddedDatabase database = new EmbeddedDatabase(directory)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("kept");
        }
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
             Statement statement = connection.createStatement();
             ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** A Waymark's database in a process of its own, to be killed. */
    static final class Keeper {

        private Keeper() {
        }

        public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
            Path data = Path.of(arguments[0]);
            EmbeddedDatabase database = new EmbeddedDatabase(data);
            try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                 Statement statement = connection.createStatement()) {
                statement.execute("create table kept as select 'kept' as word");
            }
            java.nio.file.Files.createFile(data.resolve("written"));
            Thread.sleep(Duration.ofMinutes(5).toMillis());
        }
    }
}
