package org.waymark.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the engine's tables as large as a nation's: what is open in one inspection is there again and again, each time as another
 * inspection's, in the hands of others, with its own grants. Domain tables stay as they are: no list asks them for another inspection.
 */
final class Nation {

    private static final List<String> TABLES = List.of(
            "act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_identitylink", "act_ru_authorization");

    /** Columns that say which row it is, or which other row it belongs to, or whose it is. */
    private static final Set<String> OWN = Set.of(
            "id_",
            "execution_id_",
            "proc_inst_id_",
            "root_proc_inst_id_",
            "parent_id_",
            "super_exec_",
            "task_id_",
            "var_scope_",
            "assignee_",
            "user_id_",
            "tenant_id_");

    private Nation() {}

    /** Copies until there are so many open tasks, and has the server look at what it has. */
    static void grow(JdbcClient database, int tasks) {
        long there = number(database, "select count(*) from act_ru_task");
        long own = number(database, "select count(*) from act_ru_task where id_ not like '%~%'");
        long first = there / own;
        long last = Math.max(first, tasks / own);
        if (last > first) {
            for (String table : TABLES) {
                database.sql(copy(database, table))
                        .param("first", first)
                        .param("last", last - 1)
                        .update();
            }
            database.sql("analyze").update();
        }
    }

    private static String copy(JdbcClient database, String table) {
        List<String> columns = database.sql("select column_name from information_schema.columns"
                        + " where table_schema = 'public' and table_name = ? order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
        boolean grants = table.equals("act_ru_authorization");
        String values = columns.stream()
                .map(column -> OWN.contains(column) || grants && column.equals("resource_id_")
                        ? "t." + column + " || '~' || n"
                        : "t." + column)
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                + " t, generate_series(:first, :last) n where t.id_ not like '%~%'"
                // 7 is the engine's number for a task
                + (grants ? " and t.resource_type_ = 7 and t.resource_id_ <> '*'" : "");
    }

    static long number(JdbcClient database, String question) {
        return database.sql(question).query(Long.class).single();
    }
}
