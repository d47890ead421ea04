package org.waymark.nodes;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import org.waymark.platform.engine.database.DirectoryDatabase;

/**
 * The PostgreSQL that Waymark brings along, as durable as it is for real, with a database for each scenario: a copy of one in which
 * an inspection is on site.
 */
public final class RealDatabase implements AutoCloseable {

    private static final Path FOLDER = Path.of(System.getProperty("waymark.nodes.folder", "target/endurance"))
            .toAbsolutePath();
    private static final String PREPARED = "prepared";
    private static final int CHILDREN = Asked.number("nodes.children", 20);

    /** All scenarios of a run begin from the same. */
    private static RealDatabase shared;

    private final DirectoryDatabase server;

    private RealDatabase(DirectoryDatabase server) {
        this.server = server;
    }

    /** The one of this run, made at the first call; what was prepared today is used again, until the folder is cleaned. */
    public static synchronized RealDatabase shared() throws IOException, InterruptedException {
        if (shared == null) {
            Path kept = folder().resolve("prepared-on");
            String today = LocalDate.now() + " " + CHILDREN;
            boolean there = Files.exists(kept) && Files.readString(kept).equals(today);
            if (!there) {
                Files.deleteIfExists(kept);
                FileSystemUtils.deleteRecursively(folder().resolve("database"));
            }
            RealDatabase made =
                    new RealDatabase(there ? new DirectoryDatabase(folder().resolve("database")) : counting());
            Runtime.getRuntime().addShutdownHook(new Thread(made::close, "the database of the nodes"));
            if (!there) {
                made.prepare();
                Files.writeString(kept, today);
            }
            shared = made;
        }
        return shared;
    }

    private void prepare() throws IOException, InterruptedException {
        server().sql("create database " + PREPARED).update();
        JavaProcess.run(
                true,
                given(url(PREPARED)),
                List.of(
                        OnSite.class.getName(),
                        Integer.toString(CHILDREN),
                        "--waymark.data-dir=" + folder().resolve("preparing")),
                folder().resolve("prepared.log"));
    }

    /** Counts statements from its second start on. */
    private static DirectoryDatabase counting() throws IOException {
        Path data = folder().resolve("database");
        try (DirectoryDatabase first = new DirectoryDatabase(data)) {
            JdbcClient.create(new DriverManagerDataSource(first.jdbcUrl(), first.username(), first.password()))
                    .sql("alter system set shared_preload_libraries = 'pg_stat_statements'")
                    .update();
        }
        return new DirectoryDatabase(data);
    }

    /** Where a run leaves what it wrote. */
    public static Path folder() {
        return FOLDER;
    }

    /** A new copy of what was prepared, and its URL. */
    public String copy(String name) {
        server().sql("drop database if exists " + name + " with (force)").update();
        server().sql("create database " + name + " template " + PREPARED).update();
        return url(name);
    }

    /** The same whose tables lie on a disk of their own, until it is {@linkplain #leave left}. */
    public String copyOn(Path disk, String name) {
        leave(name);
        server().sql("create tablespace " + name + " location '" + disk.toAbsolutePath() + "'")
                .update();
        server().sql("create database " + name + " template " + PREPARED + " tablespace " + name)
                .update();
        return url(name);
    }

    /** Drops a database that lies on a disk of its own. */
    public void leave(String name) {
        server().sql("drop database if exists " + name + " with (force)").update();
        server().sql("drop tablespace if exists " + name).update();
    }

    /** How large what was prepared is. */
    public long megabytes() {
        return server().sql("select pg_database_size(?) / 1000000")
                .param(PREPARED)
                .query(Long.class)
                .single();
    }

    /** A new one with nothing in it, and its URL. */
    public String empty(String name) {
        server().sql("drop database if exists " + name + " with (force)").update();
        server().sql("create database " + name).update();
        return url(name);
    }

    public String url(String name) {
        return server.jdbcUrl().replaceFirst("/postgres$", "/" + name);
    }

    /** What a Waymark is told of a database by its environment. */
    public Map<String, String> given(String url) {
        return Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", server.username(),
                "SPRING_DATASOURCE_PASSWORD", server.password());
    }

    /** Asks a database beside Waymark, on a connection for each question. */
    public JdbcClient asks(String url) {
        return JdbcClient.create(source(url));
    }

    /** The same on one connection that is kept, for many questions a second. */
    public HikariDataSource kept(String url) {
        HikariDataSource kept = new HikariDataSource();
        kept.setJdbcUrl(url);
        kept.setUsername(server.username());
        kept.setPassword(server.password());
        kept.setMaximumPoolSize(2);
        return kept;
    }

    public DriverManagerDataSource source(String url) {
        return new DriverManagerDataSource(url, server.username(), server.password());
    }

    private JdbcClient server() {
        return JdbcClient.create(new JdbcTemplate(source(server.jdbcUrl())));
    }

    /** The process of the server itself. */
    public ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(folder().resolve("database/postgresql/postmaster.pid"))
                .get(0)
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    public int port() {
        return Integer.parseInt(server.jdbcUrl().replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException left) {
            throw new IllegalStateException(left);
        }
    }
}
