package org.waymark.platform.engine.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With programs that stand for PostgreSQL's, and do not what they are told. */
class DatabaseServerTest {

    private static final Duration AGES = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    private Path data;
    private Path log;
    private Path asked;
    private Process postmaster;
    private DatabaseServer server;

    /** A server that lives, and a pg_ctl that always fails. */
    @BeforeEach
    void make() throws Exception {
        data = Files.createDirectory(directory.resolve("data"));
        log = directory.resolve("database.log");
        asked = directory.resolve("asked");
        Path bin = Files.createDirectories(directory.resolve("programs/17/bin"));
        Path control = bin.resolve("pg_ctl");
        Files.writeString(control, "#!/bin/sh\necho \"$@\" >> '" + asked + "'\necho 'it did not work'\nexit 1\n");
        Files.setPosixFilePermissions(control, PosixFilePermissions.fromString("rwx------"));
        Path sleep = Files.copy(Path.of("/bin/sleep").toRealPath(), bin.resolve("sleep"));
        Files.setPosixFilePermissions(sleep, PosixFilePermissions.fromString("rwx------"));
        postmaster = new ProcessBuilder(sleep.toString(), "600").start();
        server = new DatabaseServer(bin.getParent(), data, log);
    }

    @AfterEach
    void end() throws Exception {
        postmaster.destroyForcibly().waitFor();
    }

    @Test
    void aStubbornServerIsWaitedForAndItsOwnLockIsLeft() throws Exception {
        state("stopping");
        server.stop();
        assertThat(Files.readString(asked)).contains("-m fast", "-m immediate");
        // Whose child has died is told of it by a thread of its own, a moment later
        Awaitility.await().atMost(AGES).until(() -> !postmaster.isAlive());
        assertThat(data.resolve("postmaster.pid")).exists();
    }

    @Test
    void aServerThatIsLongPuttingItsDataRightIsWaitedForAndNotStopped() throws Exception {
        state("starting");
        CompletableFuture<ProcessHandle> started = CompletableFuture.supplyAsync(() -> start(server));
        Awaitility.await().atMost(AGES).until(() -> Files.exists(asked));
        state("ready   ");
        assertThat(started.get(AGES.toSeconds(), TimeUnit.SECONDS).pid()).isEqualTo(postmaster.pid());
        assertThat(Files.readString(asked)).doesNotContain("stop");
    }

    @Test
    void whatTheServerSaidBeforeItDiedIsThereAfterTheNextStart() throws Exception {
        Files.writeString(log, "PANIC:  why it died\n");
        state("ready   ");
        start(server);
        assertThat(log).content().startsWith("PANIC:  why it died");
    }

    @Test
    void theLogKeepsItsLastWholeLines() throws Exception {
        Files.writeString(log, "the first\nthe second\nthe third\n");
        assertThat(server.shorten(25)).isEqualTo(21);
        assertThat(log).content().isEqualTo("the second\nthe third\n");
        assertThat(server.shorten(25)).isEqualTo(21);
    }

    private void state(String state) throws Exception {
        Path fresh = data.resolve("fresh");
        Files.write(
                fresh,
                List.of(Long.toString(postmaster.pid()), data.toString(), "0", "5432", "", "127.0.0.1", "0 0", state));
        Files.move(fresh, data.resolve("postmaster.pid"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static ProcessHandle start(DatabaseServer server) {
        try {
            return server.start(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
