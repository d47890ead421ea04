package org.waymark.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.waymark.platform.backup.Contents.DueDates;
import org.waymark.platform.backup.Contents.Sequence;
import org.waymark.platform.engine.database.DatabaseSchema;

/** The tables of one database, over one connection. */
class Tables {

    private final Connection connection;
    private final JdbcTemplate database;

    Tables(Connection connection) {
        this.connection = connection;
        this.database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    JdbcTemplate database() {
        return database;
    }

    CopyManager copy() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    boolean isEmpty() {
        return Boolean.TRUE.equals(database.queryForObject("""
                select not exists (select 1 from pg_class
                where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S'))
                """, Boolean.class));
    }

    /** The columns of every table but Flyway's own, without those that the database computes. */
    Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        database.query("""
                select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                order by c.relname, a.attnum
                """, row -> {
            columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                    .add(row.getString(2));
        });
        columns.keySet().removeAll(DatabaseSchema.HISTORIES);
        return columns;
    }

    List<Sequence> sequences() {
        return database.query(
                "select sequencename, last_value from pg_sequences where schemaname = current_schema() order by sequencename",
                (row, number) -> new Sequence(row.getString(1), row.getObject(2, Long.class)));
    }

    Set<String> migrations(String history) {
        return new TreeSet<>(database.queryForList(
                "select script from " + history + " where success and type = 'SQL'", String.class));
    }

    String engineVersion() {
        return database.queryForObject(
                "select value_ from act_ge_property where name_ = 'schema.version'", String.class);
    }

    /** Of tasks and of jobs that wait for their time. */
    DueDates due() {
        return database.queryForObject(
                """
                with tasks as (select id_, due_date_::text as due from act_ru_task where due_date_ is not null),
                timers as (select id_, duedate_::text as due from act_ru_job where duedate_ is not null),
                both_of_them as (select * from tasks union all select * from timers)
                select (select count(*) from tasks) as tasks, (select count(*) from timers) as timers,
                    (select md5(coalesce(string_agg(id_ || ' ' || due, ',' order by id_ collate "C", due collate "C"), ''))
                        from both_of_them) as hash,
                    (select min(due) from tasks) as next
                """,
                (row, number) -> new DueDates(
                        row.getLong("tasks"), row.getLong("timers"), row.getString("hash"), row.getString("next")));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return names.stream().map(Tables::quoted).collect(Collectors.joining(", "));
    }
}
