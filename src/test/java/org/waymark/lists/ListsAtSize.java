package org.waymark.lists;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.waymark.lists.reading.ListsReader;
import org.waymark.lists.reading.ReadLists;
import org.waymark.lists.workbook.WorkbookBounds;

/**
 * Reads one workbook of an authority's lists and stores its children, then the same rows by COPY into tables of the same columns and
 * indexes. A process of its own, cold as at an upload; says what it took as the last line, three numbers.
 */
public final class ListsAtSize {

    private static final double MEGABYTE = 1_000_000;
    private static final LocalDate DAY_ONE = LocalDate.of(2012, 5, 14);
    private static final int COPIES = 3;
    private static final List<String> TABLES = List.of("child", "stage_occurrence");

    private ListsAtSize() {}

    /** @param arguments the workbook; the database's URL, user and password */
    public static void main(String[] arguments) throws Exception {
        ReadLists lists = new ListsReader(WorkbookBounds.usual(), DAY_ONE).read(Path.of(arguments[0]));
        double peak = peakOfHeap() / MEGABYTE;
        SingleConnectionDataSource one = new SingleConnectionDataSource(arguments[1], arguments[2], arguments[3], true);
        try (Connection connection = one.getConnection()) {
            connection.setAutoCommit(false);
            JdbcTemplate jdbc = new JdbcTemplate(one);
            UUID submission = submission(jdbc, lists.children().size());
            connection.commit();
            long began = System.nanoTime();
            new ListStore(jdbc, new JsonText(new ObjectMapper())).keepChildren(submission, lists.children(), DAY_ONE);
            connection.commit();
            double stored = (System.nanoTime() - began) / 1e9;
            System.out.println(peak + " " + stored + " " + copied(connection, submission));
        } finally {
            one.destroy();
        }
    }

    private static UUID submission(JdbcTemplate jdbc, int children) {
        UUID submission = UUID.randomUUID();
        jdbc.update(
                "insert into list_submission (id, version, inspection_id, file_name, file_size, sha256, received_by,"
                        + " received_at, rows_per_list, children, open_cases, closed_cases, problems, status)"
                        + " select ?, 0, min(id), 'lists.xlsx', 1, 'at size', 'link301', now(), '[]', ?, 0, 0, 0, 'SUPERSEDED'"
                        + " from inspection",
                submission,
                children);
        return submission;
    }

    /** All that was in use since the start, garbage too, in bytes. */
    private static long peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** Seconds, the middle of three. */
    private static double copied(Connection connection, UUID submission) throws Exception {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        List<byte[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema limits");
            for (String table : TABLES) {
                statement.execute("create table limits.%s (like public.%s including all)".formatted(table, table));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                String which = table.equals("child")
                        ? "submission_id"
                        : "child_id in (select id from child where submission_id";
                copy.copyOut(
                        "copy (select * from public.%s where %s = '%s'%s) to stdout (format binary)"
                                .formatted(table, which, submission, table.equals("child") ? "" : ")"),
                        out);
                rows.add(out.toByteArray());
            }
            connection.commit();
            List<Double> seconds = new ArrayList<>();
            for (int time = 0; time < COPIES; time++) {
                long began = System.nanoTime();
                for (int table = 0; table < TABLES.size(); table++) {
                    copy.copyIn(
                            "copy limits." + TABLES.get(table) + " from stdin (format binary)",
                            new ByteArrayInputStream(rows.get(table)));
                }
                connection.commit();
                seconds.add((System.nanoTime() - began) / 1e9);
                statement.execute("truncate limits.child, limits.stage_occurrence");
                connection.commit();
            }
            seconds.sort(null);
            return seconds.get(COPIES / 2);
        }
    }
}
