package org.waymark.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Makes the tables as large as a nation's out of one inspection: what is there of it is there again and again, each time as another
 * authority's inspection, in the hands of a team of its own, with its own grants. Ids end with which copy it is ({@code ~7}), users too
 * ({@code inspector1n7}, with the same password). Timers are not copied, nor the audit: copies can be looked at and worked, and
 * nothing of them falls due.
 */
final class Nation {

    /** Of the engine, what a list of tasks is read from. */
    private static final List<String> OPEN = List.of(
            "act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_identitylink", "act_ru_authorization");

    /** Of the engine, what is known of what was done; and of whom. */
    private static final List<String> DONE =
            List.of("act_hi_procinst", "act_hi_taskinst", "act_id_user", "act_id_membership");

    /** Ids of rows of the engine's, and of Waymark's where they name them without a key. */
    private static final Set<String> IDS = Set.of(
            "id_",
            "execution_id_",
            "proc_inst_id_",
            "root_proc_inst_id_",
            "parent_id_",
            "super_exec_",
            "super_process_instance_id_",
            "task_id_",
            "var_scope_",
            "tenant_id_",
            "inspection_id",
            "case_id",
            "task_id",
            "process_instance_id");

    private static final Set<String> USERS = Set.of("assignee_", "user_id_", "owner_", "start_user_id_");

    /** Chained, or of what is over. */
    private static final Set<String> NOT_COPIED = Set.of("sent_once", "erasure_item", "erased_rows", "erasure_notice");

    private static final String UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

    private final JdbcClient database;

    private Nation(JdbcClient database) {
        this.database = database;
    }

    /** Copies what is open in the engine until there are so many tasks, and has the server look at what it has. */
    static void grow(JdbcClient database, int tasks) {
        Nation nation = new Nation(database);
        long there = number(database, "select count(*) from act_ru_task");
        long own = number(database, "select count(*) from act_ru_task where id_ not like '%~%'");
        long first = there / own;
        long last = Math.max(first, tasks / own);
        if (last > first) {
            nation.copies(OPEN, first, last - 1, Map.of());
            database.sql("analyze").update();
        }
    }

    /**
     * Copies the one inspection with everything that was done in it until there are so many.
     *
     * @param seed decides whose inspection each is
     */
    static void inspections(DataSource source, int inspections, long seed) throws SQLException {
        try (Connection connection = source.getConnection()) {
            JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (number(database, "select count(*) from inspection") != 1) {
                throw new IllegalStateException("A nation is made of one inspection.");
            }
            Nation nation = new Nation(database);
            nation.authorities(inspections, seed);
            Set<String> tables = nation.ofAnInspection();
            tables.addAll(OPEN);
            tables.addAll(DONE);
            // Each copy is whole; in which order its rows come is not asked
            database.sql("set session_replication_role = replica").update();
            nation.copies(List.copyOf(tables), 1, inspections - 1L, nation.keys());
            database.sql("analyze").update();
        }
    }

    /** Which copy is whose: an authority's, by chance, and where it has several, its second, its third. */
    private void authorities(int inspections, long seed) {
        List<String> codes = new ArrayList<>(database.sql(
                        "select code from local_authority where code not in (select authority_code from inspection)"
                                + " order by code")
                .query(String.class)
                .list());
        Collections.shuffle(codes, new Random(seed));
        database.sql("drop table if exists nation").update();
        database.sql("create table nation (n bigint primary key, code text not null, suffix text not null)")
                .update();
        for (int n = 1; n < inspections; n++) {
            int round = (n - 1) / codes.size();
            database.sql("insert into nation values (?, ?, ?)")
                    .params(n, codes.get((n - 1) % codes.size()), round == 0 ? "" : "-" + (round + 1))
                    .update();
        }
    }

    /** The tables whose rows belong to an inspection, by their keys, and those that name one without a key. */
    private Set<String> ofAnInspection() {
        Map<String, Set<String>> parents = new HashMap<>();
        database.sql("select conrelid::regclass::text, confrelid::regclass::text from pg_constraint"
                        + " where contype = 'f' and connamespace = 'public'::regnamespace")
                .query((row, number) -> parents.computeIfAbsent(row.getString(1), key -> new TreeSet<>())
                        .add(row.getString(2)))
                .list();
        Set<String> found = new LinkedHashSet<>(Set.of("inspection"));
        found.addAll(database.sql(
                        "select table_name from information_schema.columns join information_schema.tables"
                                + " using (table_schema, table_name) where table_schema = 'public' and table_type = 'BASE TABLE'"
                                + " and column_name in ('inspection_id', 'case_id', 'task_id') and table_name !~ '^(act_|audit)'")
                .query(String.class)
                .list());
        while (found.addAll(parents.entrySet().stream()
                .filter(table -> table.getValue().stream().anyMatch(found::contains))
                .map(Map.Entry::getKey)
                .toList())) {
            // Whatever belongs to what was just found belongs too
        }
        found.removeIf(table -> table.startsWith("audit") || table.startsWith("act_") || NOT_COPIED.contains(table));
        return found;
    }

    /** Columns that name a row which is copied, as {@code table.column}, with the table that they name. */
    private Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        database.sql("select c.conrelid::regclass || '.' || a.attname, c.confrelid::regclass::text from pg_constraint c"
                        + " join unnest(c.conkey) k on true join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k"
                        + " where c.contype = 'f' and c.connamespace = 'public'::regnamespace")
                .query((row, number) -> keys.put(row.getString(1), row.getString(2)))
                .list();
        return keys;
    }

    private void copies(List<String> tables, long first, long last, Map<String, String> keys) {
        boolean whole = !keys.isEmpty();
        for (String table : tables) {
            List<Column> columns = columns(table);
            String names = columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
            String values = columns.stream()
                    .map(column -> value(table, column, tables, keys, whole))
                    .collect(Collectors.joining(", "));
            database.sql("insert into " + table + " (" + names + ") select " + values + " from " + table + " t, "
                            + (whole ? "nation" : "generate_series(:first, :last) n")
                            + " where " + (whole ? "n between :first and :last and " : "") + own(table))
                    .param("first", first)
                    .param("last", last)
                    .update();
        }
    }

    /** Which rows are the inspection's own, and no copies. */
    private static String own(String table) {
        return switch (table) {
            // 7 is the engine's number for a task
            case "act_ru_authorization" -> "t.id_ not like '%~%' and t.resource_type_ = 7 and t.resource_id_ <> '*'";
            case "act_id_user" -> "t.id_ ~ '^(lead|inspector[0-9]+)$'";
            case "act_id_membership" -> "t.user_id_ ~ '^(lead|inspector[0-9]+)$'";
            default -> table.startsWith("act_") ? "t.id_ not like '%~%'" : "true";
        };
    }

    private record Column(String name, String type) {

        String quoted() {
            return '"' + name + '"';
        }
    }

    private List<Column> columns(String table) {
        return database.sql("select column_name, data_type from information_schema.columns"
                        + " where table_schema = 'public' and table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'"
                        + " and coalesce(column_default, '') not like 'nextval%' order by ordinal_position")
                .param(table)
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private static String value(
            String table, Column column, List<String> tables, Map<String, String> keys, boolean whole) {
        String own = "t." + column.quoted();
        String to = keys.get(table + "." + column.name());
        if (to != null && !tables.contains(to)) {
            return own;
        }
        if (column.type().equals("uuid")) {
            return "md5(" + own + "::text || '~' || n)::uuid";
        }
        if (!column.type().equals("text") && !column.type().startsWith("character")) {
            return own;
        }
        if (table.equals("act_id_user") && column.name().equals("id_") || USERS.contains(column.name())) {
            return own + " || 'n' || n";
        }
        boolean grants = table.equals("act_ru_authorization") && column.name().equals("resource_id_");
        if (to != null || grants || IDS.contains(column.name()) || column.name().equals("id")) {
            return own + " || '~' || n";
        }
        return whole ? ofTheAuthority(table, column, own) : own;
    }

    /** Whoever is named is the copy's; so is the authority, and the reference under which the inspection is known. */
    private static String ofTheAuthority(String table, Column column, String own) {
        if (column.name().equals("authority_code")) {
            return "code";
        }
        if (column.name().startsWith("business_key") || column.name().equals("reference")) {
            return "regexp_replace(" + own + ", '^CP-[0-9]+-([0-9]+)', 'CP-' || code || '-\\1' || suffix)";
        }
        if (column.name().equals("group_id_")) {
            return "regexp_replace(" + own + ", '^([a-z]+)[0-9]{3}$', '\\1' || code)";
        }
        if (table.equals("act_ru_variable") && column.name().equals("text_")) {
            return "case when t.name_ in ('inspectionId', 'caseId') then t.text_ || '~' || n when t.text_ ~ '" + UUID
                    + "' then md5(t.text_ || '~' || n)::uuid::text else t.text_ end";
        }
        return "case when " + own + " ~ '^(lead|inspector[0-9]+)$' then " + own + " || 'n' || n else " + own + " end";
    }

    static long number(JdbcClient database, String question) {
        return database.sql(question).query(Long.class).single();
    }
}
