package org.waymark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes more rows of those that a test has, for pages that have to cost the same however many there are. */
public final class Copies {

    private final JdbcClient database;

    public Copies(JdbcClient database) {
        this.database = database;
    }

    /** Copies the rows of a table for which a condition holds, with some columns set to SQL expressions over the row. */
    public void of(String table, String condition, Map<String, String> set) {
        List<String> columns = database.sql(
                        "select column_name from information_schema.columns where table_schema = current_schema()"
                                + " and table_name = ? order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
        Map<String, String> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column, set.getOrDefault(column, '"' + column + '"')));
        String names = columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
        database.sql("insert into %s (%s) select %s from %s where %s"
                        .formatted(table, names, String.join(", ", values.values()), table, condition))
                .update();
    }

    /** An inspection like this one, with its team and without anything that was done in it; gives its id. */
    public String ofInspection(String id) {
        String copy = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        of("inspection", "id = '%s'".formatted(id), Map.of("id", text(copy), "reference", text("X-" + copy)));
        of(
                "inspection_member",
                "inspection_id = '%s'".formatted(id),
                Map.of("id", "gen_random_uuid()", "inspection_id", text(copy)));
        return copy;
    }

    private static String text(String value) {
        return "'" + value + "'";
    }
}
