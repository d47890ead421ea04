package org.waymark.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.platform.backup.Contents.Sequence;

/** Puts the rows of a backup into tables that were just made: first the rows, then what holds them together. */
class Restoration {

    private static final int SAID_EVERY = 25;

    private final Tables tables;
    private final JdbcTemplate database;
    private final Consumer<String> says;

    Restoration(Connection connection, Consumer<String> says) {
        this.tables = new Tables(connection);
        this.database = tables.database();
        this.says = says;
    }

    private record Constraint(String table, String name, String definition) {}

    /**
     * In the transaction that runs on the connection.
     *
     * @throws NotRestored when a row cannot be restored, or a count differs from the one that was written
     */
    void restore(BackupFile file) throws SQLException, IOException {
        Map<String, List<String>> made = tables.columns();
        file.contents().tables().forEach(table -> requireMade(made, table));
        List<Constraint> constraints = constraints();
        constraints.forEach(one ->
                database.execute("alter table " + one.table() + " drop constraint " + Tables.quoted(one.name())));
        made.keySet()
                .forEach(table -> database.execute("alter table " + Tables.quoted(table) + " disable trigger user"));
        database.execute(
                "truncate " + made.keySet().stream().map(Tables::quoted).collect(Collectors.joining(", ")));
        rows(file);
        file.contents().sequences().forEach(this::goOn);
        made.keySet()
                .forEach(table -> database.execute("alter table " + Tables.quoted(table) + " enable trigger user"));
        says.accept("the rows are in; what holds them together is put back");
        constraints.forEach(one -> database.execute("alter table " + one.table() + " add constraint "
                + Tables.quoted(one.name()) + " " + one.definition()));
    }

    private static void requireMade(Map<String, List<String>> made, Contents.Table table) {
        if (!made.containsKey(table.name()) || !made.get(table.name()).containsAll(table.columns())) {
            throw new NotRestored("The backup holds a table, or a column of one, that this Waymark does not make: "
                    + table.name() + ". Restore it with the version that made it.");
        }
    }

    private List<Constraint> constraints() {
        return database.query(
                """
                select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
                where contype = 'f' and connamespace = current_schema()::regnamespace order by conrelid, conname
                """, (row, number) -> new Constraint(row.getString(1), row.getString(2), row.getString(3)));
    }

    private void rows(BackupFile file) throws SQLException, IOException {
        int done = 0;
        List<Contents.Table> all = file.contents().tables();
        for (Contents.Table table : all) {
            try (InputStream rows = file.rowsOf(table)) {
                long restored = tables.copy()
                        .copyIn(
                                "copy " + Tables.quoted(table.name()) + " (" + Tables.quoted(table.columns())
                                        + ") from stdin",
                                rows);
                if (restored != table.rows()) {
                    throw new NotRestored(String.format(
                            "The backup is damaged: of %s it should hold %,d rows, and holds %,d. Nothing was restored.",
                            table.name(), table.rows(), restored));
                }
            }
            done++;
            if (done % SAID_EVERY == 0 || done == all.size()) {
                says.accept(done + " of " + all.size() + " tables");
            }
        }
    }

    private void goOn(Sequence sequence) {
        if (sequence.last() != null) {
            database.queryForObject(
                    "select setval(cast(? as regclass), ?)",
                    Long.class,
                    Tables.quoted(sequence.name()),
                    sequence.last());
        }
    }
}
