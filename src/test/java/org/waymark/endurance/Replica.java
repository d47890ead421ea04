package org.waymark.endurance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;
import org.waymark.platform.engine.database.CopiedServer;

/**
 * A second server that follows the first, made as PostgreSQL's manual says without its own programs for it: a backup is begun, the
 * files are copied, the backup is ended. Whatever is committed waits until it is there too.
 */
final class Replica implements AutoCloseable {

    private static final Set<String> EMPTIED = Set.of("pg_wal", "pg_replslot", "pg_stat_tmp");
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");
    private static final Duration FOLLOWS_WITHIN = Duration.ofMinutes(2);
    private static final String SLOT = "replica";

    private final RealDatabase first;
    private final CopiedServer server;
    private final int port;

    private Replica(RealDatabase first, CopiedServer server, int port) {
        this.first = first;
        this.server = server;
        this.port = port;
    }

    static Replica of(RealDatabase first, Path folder) throws Exception {
        Path from = RealDatabase.folder().resolve("database/postgresql");
        Path data = folder.resolve("replica");
        FileSystemUtils.deleteRecursively(data);
        Map<String, String> given = first.given(first.url("postgres"));
        int port = Node.freePort();
        DriverManagerDataSource source = first.source(first.url("postgres"));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = '"
                    + SLOT + "'");
            statement.execute("select pg_create_physical_replication_slot('" + SLOT + "', true)");
            statement.execute("select pg_backup_start('replica', true)");
            copy(from, data);
            try (ResultSet ended = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                ended.next();
                Files.writeString(data.resolve("backup_label"), ended.getString(1));
            }
        }
        Files.createFile(data.resolve("standby.signal"));
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "%nprimary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s'%nprimary_slot_name = '%s'%n"
                        .formatted(
                                first.port(),
                                given.get("SPRING_DATASOURCE_USERNAME"),
                                given.get("SPRING_DATASOURCE_PASSWORD"),
                                SLOT),
                StandardOpenOption.APPEND);
        Replica replica = new Replica(
                first,
                new CopiedServer(programs(RealDatabase.folder().resolve("database/binaries")), data, port),
                port);
        Awaitility.await("the replica follows").atMost(FOLLOWS_WITHIN).until(replica::follows);
        replica.committedOnlyTogether(true);
        return replica;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes is) throws IOException {
                if (isLeftOut(from.relativize(directory))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(
                        to.resolve(from.relativize(directory)),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                Path place = from.relativize(file);
                if (!isLeftOut(place)) {
                    copyIfThere(file, to.resolve(place));
                }
                return FileVisitResult.CONTINUE;
            }

            /** What is dropped meanwhile is told by the log. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    /** What is in these directories is the first server's own; the directories themselves are wanted. */
    private static boolean isLeftOut(Path place) {
        return LEFT_OUT.contains(place.toString())
                || place.getNameCount() > 1 && EMPTIED.contains(place.getName(0).toString());
    }

    private static void copyIfThere(Path file, Path to) throws IOException {
        try {
            Files.copy(file, to);
        } catch (NoSuchFileException gone) {
            Files.deleteIfExists(to);
        }
    }

    private static Path programs(Path binaries) throws IOException {
        try (var found = Files.find(binaries, 3, (file, is) -> file.endsWith("bin/pg_ctl"))) {
            return found.findFirst().orElseThrow().getParent().getParent();
        }
    }

    private boolean follows() {
        return first().sql("select count(*) from pg_stat_replication where state = 'streaming'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void committedOnlyTogether(boolean together) {
        first().sql("alter system set synchronous_standby_names = '" + (together ? "*" : "") + "'")
                .update();
        first().sql("select pg_reload_conf()").query().singleRow();
    }

    private JdbcClient first() {
        return first.asks(first.url("postgres"));
    }

    int port() {
        return port;
    }

    String url(String name) {
        return first.url(name).replace(":" + first.port() + "/", ":" + port + "/");
    }

    /** It follows nobody any more, and takes what is written. */
    void promote() {
        first.asks(url("postgres")).sql("select pg_promote(true, 60)").query().singleRow();
    }

    @Override
    public void close() {
        committedOnlyTogether(false);
        server.close();
        first().sql("select pg_drop_replication_slot('" + SLOT + "')").query().singleRow();
    }
}
