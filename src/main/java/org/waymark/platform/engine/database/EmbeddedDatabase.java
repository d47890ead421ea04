package org.waymark.platform.engine.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.platform.machine.OwnFiles;

/**
 * The PostgreSQL server that Waymark brings along: durable, listening on loopback only, its data kept in a directory
 * between runs. One Waymark at a time works on a directory; a server left over by one that was killed is stopped first.
 * A server that dies is started again; where that fails, Waymark is told to end, so that whoever watches it can act.
 */
class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int MOST_DEATHS = 5;
    private static final Duration IN = Duration.ofMinutes(10);
    private static final int STARTS_TRIED = 5;
    private static final Duration LOOKS_EVERY = Duration.ofMillis(250);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final DataDirectory directory;
    private final Runnable gaveUp;
    private final String password;
    private final int port;
    private final DatabaseServer server;
    private final Duration firstWait;
    private final DatabasePrograms programs;
    private final ReentrantLock starting = new ReentrantLock();
    private final CountDownLatch closing = new CountDownLatch(1);

    /**
     * Starts the server.
     *
     * @param data   where the data are kept; made when it is not there
     * @param gaveUp what is done when the server died and could not be started again
     * @throws DatabaseNotUsable in plain words, when another Waymark uses the directory or the server does not
     *                               start
     */
    EmbeddedDatabase(Path data, Runnable gaveUp) {
        this(data, gaveUp, Duration.ofMillis(500), DatabasePrograms.beside(data));
    }

    /** @param firstWait how long after a failed start the next is tried; each further wait is twice as long */
    EmbeddedDatabase(Path data, Runnable gaveUp, Duration firstWait, DatabasePrograms programs) {
        this.gaveUp = gaveUp;
        this.firstWait = firstWait;
        this.programs = programs;
        directory = new DataDirectory(data);
        boolean started = false;
        try {
            password = keptPassword();
            server = new DatabaseServer(programs.ready(), directory.of("postgresql"), directory.of("database.log"));
            if (server.running().isPresent()) {
                LOG.info(
                        "Stopping the database server that an earlier Waymark left running (process {})",
                        server.running().get().pid());
                server.stop();
            }
            server.make(directory.of("database-password"));
            // As late as can be: whoever asks in the meantime is given the same one.
            port = freePort();
            watch(server.start(port));
            started = true;
        } catch (IOException | RuntimeException e) {
            throw e instanceof DatabaseNotUsable said
                    ? said
                    : new DatabaseNotUsable(
                            "The database server brought along did not start on " + directory.of("postgresql") + ".",
                            e);
        } finally {
            if (!started) {
                directory.close();
            }
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String username() {
        return DatabaseServer.USER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        closing.countDown();
        boolean free = false;
        try {
            free = starting.tryLock(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS);
            server.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            if (free) {
                starting.unlock();
            }
            directory.close();
        }
    }

    private void watch(ProcessHandle first) {
        Thread guard = new Thread(() -> guard(first), "database");
        guard.setDaemon(true);
        guard.start();
    }

    /** Looks whether the server lives; starts it again when it died and nobody asked for that. */
    private void guard(ProcessHandle first) {
        ProcessHandle running = first;
        long since = System.nanoTime();
        int deaths = 0;
        while (!closes(LOOKS_EVERY)) {
            if (DatabaseServer.isAlive(running)) {
                continue;
            }
            if (System.nanoTime() - since > IN.toNanos()) {
                since = System.nanoTime();
                deaths = 0;
            }
            deaths++;
            LOG.error(
                    "The database server brought along has died (process {}). Nobody can work until it stands again."
                            + " What it said is in {}.",
                    running.pid(),
                    directory.of("database.log"));
            Optional<ProcessHandle> again = deaths > MOST_DEATHS ? Optional.empty() : again();
            if (again.isEmpty()) {
                giveUp();
                return;
            }
            running = again.get();
        }
    }

    private void giveUp() {
        if (!closes(Duration.ZERO)) {
            LOG.error("The database server brought along cannot be kept alive. Waymark ends, to be started anew.");
            gaveUp.run();
        }
    }

    /** The server started again on its port; empty when it does not start, or is not to. */
    private Optional<ProcessHandle> again() {
        Duration wait = firstWait;
        for (int attempt = 1; attempt <= STARTS_TRIED; attempt++) {
            starting.lock();
            try {
                if (closes(Duration.ZERO)) {
                    return Optional.empty();
                }
                programs.ready();
                ProcessHandle standing = server.start(port);
                LOG.warn("The database server stands again (process {}).", standing.pid());
                return Optional.of(standing);
            } catch (IOException | RuntimeException failed) {
                LOG.error("The database server did not start at attempt {}: {}", attempt, failed.getMessage());
            } finally {
                starting.unlock();
            }
            if (closes(wait)) {
                return Optional.empty();
            }
            wait = wait.multipliedBy(2);
        }
        return Optional.empty();
    }

    /** Whether it is closed, now or within this time. */
    private boolean closes(Duration within) {
        try {
            return closing.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private String keptPassword() throws IOException {
        Path file = directory.of("database-password");
        if (!Files.exists(file) || Files.size(file) == 0) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            OwnFiles.write(file, HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII));
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
