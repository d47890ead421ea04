package org.waymark.platform.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.platform.engine.database.DatabaseSchema;

/**
 * Writes every row of a database into one file, as it stood at one moment, while people go on working: a zip with one
 * part for each table, in the text format of PostgreSQL's COPY, and the contents at its end.
 */
class Backup {

    static final String CONTENTS = "contents.json";
    static final String TABLE = "tables/";

    private static final int SAID_EVERY = 25;

    private final Connection connection;
    private final Consumer<String> says;

    Backup(Connection connection, Consumer<String> says) {
        this.connection = connection;
        this.says = says;
    }

    /**
     * @param file left open
     * @throws NotRestored when there is no Waymark in this database
     */
    Contents write(OutputStream file) throws SQLException, IOException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        Tables tables = new Tables(connection);
        Map<String, List<String>> columns = tables.columns();
        if (!columns.containsKey("inspection") || !columns.containsKey("act_ge_property")) {
            throw new NotRestored("This database holds no Waymark, so there is nothing to back up.");
        }
        List<Contents.Table> written = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(new LeftOpen(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, List<String>> table : columns.entrySet()) {
                zip.putNextEntry(new ZipEntry(TABLE + table.getKey()));
                long rows = tables.copy()
                        .copyOut(
                                "copy " + Tables.quoted(table.getKey()) + " (" + Tables.quoted(table.getValue())
                                        + ") to stdout",
                                new LeftOpen(zip));
                zip.closeEntry();
                written.add(new Contents.Table(table.getKey(), table.getValue(), rows));
                say(written, columns.size());
            }
            Contents contents = contents(tables, written);
            zip.putNextEntry(new ZipEntry(CONTENTS));
            zip.write(new ObjectMapper().writeValueAsBytes(contents));
            zip.closeEntry();
            return contents;
        } finally {
            connection.rollback();
        }
    }

    private void say(List<Contents.Table> written, int all) {
        if (written.size() % SAID_EVERY == 0 || written.size() == all) {
            long rows = written.stream().mapToLong(Contents.Table::rows).sum();
            says.accept(String.format("%d of %d tables, %,d rows", written.size(), all, rows));
        }
    }

    private static Contents contents(Tables tables, List<Contents.Table> written) {
        return new Contents(
                Contents.FORMAT,
                tables.database()
                        .queryForObject("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD HH24:MI')", String.class),
                tables.engineVersion(),
                tables.migrations(DatabaseSchema.HISTORIES.get(0)),
                tables.migrations(DatabaseSchema.HISTORIES.get(1)),
                List.copyOf(written),
                tables.sequences(),
                tables.due());
    }

    /** Whoever writes into it may close it, and the rest can still be written. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
