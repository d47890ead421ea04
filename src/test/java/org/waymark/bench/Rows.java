package org.waymark.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The limit: the rows that Waymark wrote for one piece of work, written by plain JDBC with as many commits, into tables of the same
 * columns and indexes. No engine, no question, no page.
 */
final class Rows {

    private static final long FIGURES_COME_WITHIN_MILLIS = 2000;

    private final DataSource source;
    private final JdbcClient database;

    Rows(DataSource source) {
        this.source = source;
        this.database = JdbcClient.create(source);
    }

    /**
     * What one piece of work costs here.
     *
     * @param before  what had been written before the pieces were done
     * @param commits of each piece
     * @return seconds of the processor: the server's, and of this process, whose thread writes
     */
    double limit(Map<String, Long> before, int pieces, int commits, ProcessHandle postmaster, JdbcClient counted)
            throws Exception {
        // The figures of the tables come a moment later
        Thread.sleep(FIGURES_COME_WITHIN_MILLIS);
        Map<String, Integer> each = each(before, written(), pieces);
        Meter meter = new Meter(ProcessHandle.current().pid(), postmaster, counted);
        write(each, pieces, commits);
        Meter.Spent start = meter.now();
        write(each, pieces, commits);
        return meter.now().since(start).processor() / pieces;
    }

    /** How many rows were written into each table so far: put in, changed or taken out. */
    Map<String, Long> written() {
        Map<String, Long> written = new LinkedHashMap<>();
        database.sql("select relname, n_tup_ins + n_tup_upd from pg_stat_user_tables where schemaname = 'public'"
                        + " order by relname")
                .query((row, number) -> written.put(row.getString(1), row.getLong(2)))
                .list();
        return written;
    }

    /** Rows of each table a piece of work, rounded; tables of which it writes less than half a row are left out. */
    static Map<String, Integer> each(Map<String, Long> before, Map<String, Long> after, int pieces) {
        Map<String, Integer> each = new LinkedHashMap<>();
        after.forEach((table, rows) -> {
            int rounded = Math.round((float) (rows - before.getOrDefault(table, 0L)) / pieces);
            if (rounded > 0) {
                each.put(table, rounded);
            }
        });
        return each;
    }

    /**
     * Writes them for so many pieces of work.
     *
     * @param commits of each piece
     * @return how long each took, in milliseconds
     */
    List<Double> write(Map<String, Integer> each, int pieces, int commits) throws SQLException {
        List<Double> took = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Map<String, List<List<Object>>> kept = new LinkedHashMap<>();
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop schema if exists plain cascade");
                statement.execute("create schema plain");
                for (Map.Entry<String, Integer> table : each.entrySet()) {
                    statement.execute("create table plain.%s (like public.%s including indexes)"
                            .formatted(table.getKey(), table.getKey()));
                    kept.put(table.getKey(), some(statement, table.getKey(), table.getValue() * pieces));
                }
            }
            connection.commit();
            for (int piece = 0; piece < pieces; piece++) {
                long began = System.nanoTime();
                int place = 0;
                for (Map.Entry<String, Integer> table : each.entrySet()) {
                    put(connection, table.getKey(), share(kept.get(table.getKey()), piece, table.getValue()));
                    if (++place * commits / each.size() > (place - 1) * commits / each.size()) {
                        connection.commit();
                    }
                }
                connection.commit();
                took.add((System.nanoTime() - began) / 1e6);
            }
        }
        return took;
    }

    private static List<List<Object>> some(Statement statement, String table, int most) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select * from public." + table + " limit " + most)) {
            while (row.next()) {
                List<Object> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(row.getObject(column));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    private static List<List<Object>> share(List<List<Object>> rows, int piece, int each) {
        int from = Math.min(rows.size(), piece * each);
        return rows.subList(from, Math.min(rows.size(), from + each));
    }

    private static void put(Connection connection, String table, List<List<Object>> rows) throws SQLException {
        for (List<Object> row : rows) {
            String marks = String.join(", ", row.stream().map(value -> "?").toList());
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into plain." + table + " values (" + marks + ")")) {
                for (int column = 0; column < row.size(); column++) {
                    insert.setObject(column + 1, row.get(column));
                }
                insert.executeUpdate();
            }
        }
    }
}
