package org.waymark.platform.engine.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.platform.machine.OwnFiles;

/**
 * One PostgreSQL server on one directory, by PostgreSQL's own programs: durable, on loopback only. What they say is kept
 * in a file beside the data, without any value of a row, so that a start that fails can be explained.
 */
class DatabaseServer {

    static final String USER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);
    private static final String PID_FILE = "postmaster.pid";

    private static final Duration INITDB = Duration.ofMinutes(2);
    /** Long enough to put a database right that was not shut down. */
    private static final Duration START = Duration.ofMinutes(5);

    private static final Duration STOP = Duration.ofSeconds(20);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(250);
    private static final int SAID = 12;
    /** Bytes of the log that are kept from one start to the next. */
    private static final int LOG_KEPT = 1024 * 1024;

    private static final int A_PID = 0;
    private static final int A_STATE = 7;
    private static final String READY = "ready";
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path programs;
    private final Path data;
    private final Path log;

    /**
     * @param programs the directory that holds PostgreSQL's {@code bin}
     * @param data     the server's own directory
     * @param log      where it writes what happens
     */
    DatabaseServer(Path programs, Path data, Path log) {
        this.programs = programs;
        this.data = data;
        this.log = log;
    }

    /** Makes the directory and its superuser, unless that was done before. */
    void make(Path password) throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        run(
                INITDB,
                "initdb",
                "-D",
                data.toString(),
                "-U",
                USER,
                "-E",
                "UTF-8",
                "--locale=C",
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--no-instructions");
    }

    /**
     * Starts the server and waits until it answers: as long as it takes to put a database right that was not shut down.
     * The log goes on from the one before, which may hold why that server died.
     *
     * @throws IOException with what PostgreSQL said, when it does not
     */
    ProcessHandle start(int port) throws IOException {
        long before = shorten(LOG_KEPT);
        String options = String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c max_connections=100",
                "-c timezone=UTC",
                "-c log_timezone=UTC",
                // What is refused may hold what stands in a row; what the server itself goes through does not.
                "-c log_min_messages=log",
                "-c log_error_verbosity=terse",
                "-c log_checkpoints=off");
        try {
            run(
                    START.plus(STOP),
                    "pg_ctl",
                    "-D",
                    data.toString(),
                    "-l",
                    log.toString(),
                    "-o",
                    options,
                    "-w",
                    "-t",
                    Long.toString(START.toSeconds()),
                    "start");
        } catch (IOException failed) {
            if (!comesUp()) {
                String said = said(before);
                throw new IOException(said.isEmpty() ? failed.getMessage() : said, failed);
            }
        }
        return running().orElseThrow(() -> new IOException(said(before)));
    }

    /** Waits for a server that is under way: until it answers, or has ended by itself. */
    private boolean comesUp() throws IOException {
        if (running().isPresent()) {
            LOG.warn(
                    "The database server (process {}) does not answer yet. It is waited for; {} says what it does.",
                    running().get().pid(),
                    log);
        }
        while (running().isPresent()) {
            if (isReady()) {
                return true;
            }
            pause();
        }
        return false;
    }

    private boolean isReady() {
        try {
            List<String> lines = Files.readAllLines(data.resolve(PID_FILE));
            return lines.size() > A_STATE && lines.get(A_STATE).strip().equals(READY);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(LOOKS_EVERY.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Waiting for the database server was interrupted.", interrupted);
        }
    }

    /**
     * Stops the server that runs on the directory, whoever started it: at once, without waiting for its clients. Its
     * postmaster.pid is its own to remove: it keeps a second server away from the data as long as anything of the first
     * lives.
     *
     * @throws DatabaseNotUsable when it does not end, not even killed
     */
    void stop() {
        Optional<ProcessHandle> server = running();
        if (server.isEmpty()) {
            return;
        }
        for (String how : List.of("fast", "immediate")) {
            try {
                run(
                        STOP.plusSeconds(1),
                        "pg_ctl",
                        "-D",
                        data.toString(),
                        "-m",
                        how,
                        "-w",
                        "-t",
                        Long.toString(STOP.toSeconds()),
                        "stop");
                return;
            } catch (IOException stubborn) {
                LOG.warn(
                        "The database server (process {}) did not stop ({}): {}",
                        server.get().pid(),
                        how,
                        stubborn.getMessage());
            }
        }
        server.get().destroyForcibly();
        long until = System.nanoTime() + STOP.toNanos();
        while (isAlive(server.get())) {
            try {
                if (System.nanoTime() > until) {
                    throw new IOException("It was killed, and lives.");
                }
                pause();
            } catch (IOException lives) {
                throw new DatabaseNotUsable(
                        "The database server on " + data + " (process "
                                + server.get().pid() + ") does not end. End it, and start Waymark again.",
                        lives);
            }
        }
    }

    /**
     * The server that runs on the directory. After a restart of the machine the number may be another process's, even
     * another PostgreSQL's: that one is let be.
     */
    Optional<ProcessHandle> running() {
        try {
            Path pidFile = data.resolve(PID_FILE);
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(pidFile);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(A_PID).strip()))
                            .filter(DatabaseServer::isAlive)
                            .filter(this::isOurs);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** A process that has ended and that nobody has buried has a number still, and no program. */
    static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private boolean isOurs(ProcessHandle process) {
        Path all = real(programs.getParent());
        return process.info()
                .command()
                .filter(command ->
                        real(Path.of(command.replace(" (deleted)", ""))).startsWith(all))
                .isPresent();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** The last that the server said, of what follows these bytes of the log. */
    private String said(long before) {
        try {
            List<String> lines = from(before).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SAID), lines.size()))
                    .strip();
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Leaves of the log the last whole lines, so many bytes at most; answers how many they are. */
    long shorten(int most) throws IOException {
        if (!Files.exists(log)) {
            OwnFiles.create(log, false);
        } else if (Files.size(log) > most) {
            String kept = from(Files.size(log) - most);
            OwnFiles.write(log, kept.substring(kept.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
        }
        return Files.size(log);
    }

    private String from(long place) throws IOException {
        try (InputStream content = Files.newInputStream(log)) {
            content.skipNBytes(place);
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void run(Duration longest, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (!WINDOWS && new UnixSystem().getUid() == 0 && Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            // PostgreSQL refuses to run as root; in a name space of its own it is nobody
            command.addAll(List.of("/usr/bin/unshare", "-U"));
        }
        command.add(programs.resolve("bin")
                .resolve(program + (WINDOWS ? ".exe" : ""))
                .toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> read(process));
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " was not done after " + longest.toSeconds() + " seconds.");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted.", interrupted);
        }
        if (process.exitValue() != 0) {
            throw new IOException(said.join().strip());
        }
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
