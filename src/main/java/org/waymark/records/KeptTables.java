package org.waymark.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records that are rows of tables: what is to become of each table's rows, those that refer to others first. Tables,
 * columns and conditions are written in the rooms' code; the id of the inspection is a parameter.
 */
public final class KeptTables implements KeptRecords {

    /** Stands where a reason or a name stood in a row that is kept. */
    public static final String ERASED = "Erased when its time was over.";

    private final RecordKind kind;
    private final JdbcClient database;
    private final List<Step> steps = new ArrayList<>();

    public KeptTables(RecordKind kind, JdbcClient database) {
        this.kind = kind;
        this.database = database;
    }

    private record Step(String what, String table, String rows, String change) {

        String portion() {
            String some = " where ctid = any (array(select ctid from " + table + " where " + rows
                    + " limit :most for update))";
            return change == null ? "delete from " + table + some : "update " + table + " set " + change + some;
        }
    }

    /** Rows that have a column {@code inspection_id} are deleted. */
    public KeptTables deleting(String what, String table) {
        return deleting(what, table, "inspection_id = :inspection");
    }

    /** @param rows a condition that finds the inspection's rows by {@code :inspection} */
    public KeptTables deleting(String what, String table, String rows) {
        steps.add(new Step(what, table, rows, null));
        return this;
    }

    /**
     * Rows that stay lose what may speak of people.
     *
     * @param column which is null afterwards
     */
    public KeptTables emptying(String what, String table, String column) {
        steps.add(new Step(
                what, table, "inspection_id = :inspection and " + column + " is not null", column + " = null"));
        return this;
    }

    /** As {@link #emptying}, for a column that must say something. */
    public KeptTables replacing(String what, String table, String column) {
        return replacing(what, table, column, "inspection_id = :inspection");
    }

    public KeptTables replacing(String what, String table, String column, String rows) {
        steps.add(new Step(
                what, table, rows + " and " + column + " <> '" + ERASED + "'", column + " = '" + ERASED + "'"));
        return this;
    }

    @Override
    public RecordKind kind() {
        return kind;
    }

    @Override
    public Set<String> tables() {
        return steps.stream().map(Step::table).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Countable> countable() {
        return steps.stream()
                .map(step -> new Countable(step.what(), step.table(), step.rows()))
                .toList();
    }

    @Override
    public Optional<Portion> erase(String inspectionId, int most) {
        for (Step step : steps) {
            int rows = database.sql(step.portion())
                    .param("inspection", inspectionId)
                    .param("most", most)
                    .update();
            if (rows > 0) {
                return Optional.of(new Portion(step.what(), rows));
            }
        }
        return Optional.empty();
    }
}
