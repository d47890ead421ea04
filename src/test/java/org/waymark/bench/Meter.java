package org.waymark.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a process and its database have cost so far. */
final class Meter {

    private static final int TICKS_A_SECOND = 100;
    private static final int UTIME = 11;
    private static final int CUTIME = 13;

    private static final String DATABASE = "select coalesce(sum(s.calls), 0), coalesce(sum(s.rows), 0),"
            + " coalesce(sum(s.shared_blks_hit + s.shared_blks_read), 0),"
            + " coalesce(sum(s.total_exec_time), 0) from pg_stat_statements s"
            + " join pg_database d on d.oid = s.dbid where d.datname = current_database() and s.query !~ 'pg_(stat|snapshot|current)_'";

    /** Without what begins and ends a transaction, which no page asks for. */
    private static final String QUESTIONS = "select coalesce(sum(s.calls), 0) from pg_stat_statements s"
            + " join pg_database d on d.oid = s.dbid where d.datname = current_database()"
            + " and s.query !~ 'pg_(stat|snapshot|current)_' and s.query !~* '^(begin|start|commit|rollback|set|show)'";

    private final long process;
    private final ProcessHandle server;
    private final JdbcClient database;

    Meter(long process, ProcessHandle server, JdbcClient database) {
        this.process = process;
        this.server = server;
        this.database = database;
        database.sql("create extension if not exists pg_stat_statements").update();
    }

    /**
     * What was spent up to a moment, or between two.
     *
     * @param seconds  by the clock
     * @param java     seconds of the processor, of the process
     * @param compilers of these, what Java's compilers spent
     * @param server   the same of the database's server and all that it started
     * @param millis   that statements took in the server
     * @param written  transactions that wrote
     * @param log      bytes of the write-ahead log
     */
    record Spent(
            double seconds,
            double java,
            double compilers,
            double server,
            double statements,
            double rows,
            double buffers,
            double millis,
            double commits,
            double written,
            double log) {

        Spent since(Spent before) {
            return new Spent(
                    seconds - before.seconds,
                    java - before.java,
                    compilers - before.compilers,
                    server - before.server,
                    statements - before.statements,
                    rows - before.rows,
                    buffers - before.buffers,
                    millis - before.millis,
                    commits - before.commits,
                    written - before.written,
                    log - before.log);
        }

        /** Without what would have been spent at rest in the same time. */
        Spent beyond(Spent atRest) {
            double share = seconds / atRest.seconds;
            return new Spent(
                    seconds,
                    java - atRest.java * share,
                    compilers - atRest.compilers * share,
                    server - atRest.server * share,
                    statements - atRest.statements * share,
                    rows - atRest.rows * share,
                    buffers - atRest.buffers * share,
                    millis - atRest.millis * share,
                    commits - atRest.commits * share,
                    written - atRest.written * share,
                    log - atRest.log * share);
        }

        Spent by(double units) {
            return new Spent(
                    seconds / units,
                    java / units,
                    compilers / units,
                    server / units,
                    statements / units,
                    rows / units,
                    buffers / units,
                    millis / units,
                    commits / units,
                    written / units,
                    log / units);
        }

        double processor() {
            return java + server;
        }

        /** Without what is compiled, which happens once and ends: what it costs in the long run. */
        double processorOfWork() {
            return processor() - compilers;
        }
    }

    Spent now() throws IOException {
        return with(database.sql(DATABASE)
                .query((row, number) ->
                        new double[] {row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4)})
                .single());
    }

    private Spent with(double[] counted) throws IOException {
        return new Spent(
                System.nanoTime() / 1e9,
                processor(process),
                compilers(process),
                serverProcessor(),
                counted[0],
                counted[1],
                counted[2],
                counted[3],
                number("select xact_commit from pg_stat_database where datname = current_database()"),
                number("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint"),
                number("select pg_current_wal_lsn() - '0/0'::pg_lsn"));
    }

    /** What the database was asked so far, as ordinary tests count it. */
    double questions() {
        return number(QUESTIONS);
    }

    /** Forgets what was counted statement by statement: all that is counted as it grows must be read anew after it. */
    void forgetStatements() {
        database.sql("select pg_stat_statements_reset()").query().singleRow();
    }

    /** Each statement since, the one that was sent most often first: how often, how long in all, and its words. */
    List<String> statementsSince() {
        return database.sql("select s.calls || ' times, ' || round(s.total_exec_time::numeric, 1) || ' ms, ' || s.rows"
                        + " || ' rows: ' || regexp_replace(s.query, '\\s+', ' ', 'g') from pg_stat_statements s"
                        + " join pg_database d on d.oid = s.dbid where d.datname = current_database()"
                        + " and s.query !~ 'pg_(stat|snapshot|current)_' order by s.calls desc, s.total_exec_time desc")
                .query(String.class)
                .list();
    }

    private double number(String question) {
        return database.sql(question).query(Double.class).single();
    }

    private double serverProcessor() throws IOException {
        return ofServer(server);
    }

    /** Of the database's server, of what it has waited for, and of what it runs now. */
    static double ofServer(ProcessHandle server) throws IOException {
        double all = processor(server.pid(), CUTIME) + processor(server.pid());
        try (Stream<ProcessHandle> children = server.children()) {
            for (ProcessHandle child : children.toList()) {
                all += processor(child.pid());
            }
        }
        return all;
    }

    static double processor(long pid) {
        return processor(pid, UTIME);
    }

    /** What the threads of a Java's compilers have spent so far; one of them that has ended meanwhile is not counted. */
    private static double compilers(long pid) throws IOException {
        double all = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
            for (Path thread : threads) {
                if (isCompiler(thread)) {
                    all += processor(thread.resolve("stat"), UTIME);
                }
            }
        }
        return all;
    }

    private static boolean isCompiler(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).matches("C[12] Compiler.*\\s*");
        } catch (IOException ended) {
            return false;
        }
    }

    private static double processor(long pid, int field) {
        return processor(Path.of("/proc", Long.toString(pid), "stat"), field);
    }

    private static double processor(Path stat, int field) {
        String text;
        try {
            text = Files.readString(stat);
        } catch (IOException ended) {
            return 0;
        }
        List<String> fields = List.of(text.substring(text.lastIndexOf(')') + 2).split(" "));
        return (Double.parseDouble(fields.get(field)) + Double.parseDouble(fields.get(field + 1))) / TICKS_A_SECOND;
    }
}
