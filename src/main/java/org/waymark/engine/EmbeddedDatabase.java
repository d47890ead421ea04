package org.waymark.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that Waymark brings along: durable, listening on loopback only, its data kept in a directory
 * between runs. One Waymark at a time works on a directory; a server left over by one that was killed is stopped first.
 */
class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final String USER = "postgres";

    private final RandomAccessFile lockFile;
    private final FileLock lock;
    private final String password;
    private final EmbeddedPostgres server;

    /**
     * Starts the server.
     *
     * @param directory where the data are kept; made when it is not there
     * @throws DatabaseNotUsable in plain words, when another Waymark uses the directory or the server does not
     *                               start
     */
    EmbeddedDatabase(Path directory) {
        Path data = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(data);
            lockFile = new RandomAccessFile(data.resolve("waymark.lock").toFile(), "rw");
        } catch (IOException e) {
            throw new DatabaseNotUsable(
                    "Waymark cannot write its data to " + data
                            + ". Give it a directory it may write to with --waymark.data-dir=DIRECTORY.",
                    e);
        }
        lock = lockOrRefuse(data);
        boolean started = false;
        try {
            stopSurvivor(data);
            password = password(data.resolve("database-password"));
            server = start(data);
            started = true;
        } finally {
            if (!started) {
                unlock();
            }
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    String username() {
        return USER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            unlock();
        }
    }

    private FileLock lockOrRefuse(Path data) {
        try {
            FileLock mine = lockFile.getChannel().tryLock();
            if (mine != null) {
                lockFile.setLength(0);
                lockFile.write(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII));
                return mine;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("Held by this very process", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new DatabaseNotUsable("Another Waymark is running on the data in " + data
                + ". Stop that one, or give this one a directory of its own with --waymark.data-dir=DIRECTORY.");
    }

    private void unlock() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            LOG.warn("The lock on the data directory could not be released", e);
        }
    }

    /** A killed Waymark leaves its server running. We hold the directory's lock, so nobody else can be using it. */
    private static void stopSurvivor(Path data) {
        Path pidFile = data.resolve("postgresql").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            Optional<ProcessHandle> survivor = ProcessHandle.of(
                            Long.parseLong(lines.get(0).trim()))
                    .filter(process -> runsFrom(process, data.resolve("binaries")));
            if (survivor.isPresent()) {
                LOG.info(
                        "Stopping the database server that an earlier Waymark left running (process {})",
                        survivor.get().pid());
                survivor.get().destroy();
                waitFor(survivor.get());
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException | RuntimeException e) {
            throw new DatabaseNotUsable(
                    "A database server left by an earlier Waymark is in the way and could not be stopped: see "
                            + pidFile,
                    e);
        }
    }

    /**
     * After a restart of the machine the number may be another process's, even another PostgreSQL's: that one is let
     * be.
     */
    private static boolean runsFrom(ProcessHandle process, Path binaries) {
        return process.info()
                .command()
                .filter(command -> real(Path.of(command)).startsWith(real(binaries)))
                .isPresent();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private static void waitFor(ProcessHandle survivor) {
        try {
            survivor.onExit().orTimeout(STOP.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            survivor.destroyForcibly();
            survivor.onExit().orTimeout(STOP.toSeconds(), TimeUnit.SECONDS).join();
        }
    }

    private static String password(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                }
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new DatabaseNotUsable("Waymark cannot keep the database's password in " + file, e);
        }
    }

    private EmbeddedPostgres start(Path data) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data.resolve("postgresql").toFile())
                    .setOverrideWorkingDirectory(data.resolve("binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START)
                    .setPort(freePort())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", data.resolve("database-password").toString())
                    .setConnectConfig("password", password)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "''")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "UTC")
                    .start();
        } catch (IOException | RuntimeException e) {
            throw new DatabaseNotUsable(
                    "The database server brought along did not start on " + data.resolve("postgresql")
                            + ". The lines above this one say why.",
                    e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
