package org.waymark.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The erasures: what each was to erase, how far it has come, and what it erased. */
@Repository
class ErasureTable {

    private static final String ITEM =
            "erasure_id, inspection_id, kind, place, reference, over_on, months, due_on, rule_from, outcome, done_at, problem";

    private final JdbcClient database;

    ErasureTable(JdbcClient database) {
        this.database = database;
    }

    /** @param finishedAt null while something is left to do */
    record Erasure(UUID id, String begunBy, Instant begunAt, Instant finishedAt, String fingerprint) {}

    /** @param outcome {@code ERASED}, {@code HELD} or {@code OPEN}; null while it is to be done */
    record Item(
            UUID erasureId,
            String inspectionId,
            String kind,
            int place,
            String reference,
            LocalDate overOn,
            int months,
            LocalDate dueOn,
            String ruleFrom,
            String outcome,
            Instant doneAt,
            String problem) {}

    record Rows(String inspectionId, String kind, String what, long number) {}

    void begin(UUID id, String by, Instant at) {
        database.sql("insert into erasure (id, begun_by, begun_at) values (?, ?, ?)")
                .params(id, by, utc(at))
                .update();
    }

    void add(Item item) {
        database.sql(
                        "insert into erasure_item (erasure_id, inspection_id, kind, place, reference, over_on, months, due_on,"
                                + " rule_from) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        item.erasureId(),
                        item.inspectionId(),
                        item.kind(),
                        item.place(),
                        item.reference(),
                        item.overOn())
                .params(item.months(), item.dueOn(), item.ruleFrom())
                .update();
    }

    /** The latest first. */
    List<Erasure> all(int most) {
        return database.sql("select * from erasure order by begun_at desc, id limit ?")
                .param(most)
                .query(ErasureTable::erasure)
                .list();
    }

    Optional<Erasure> byId(UUID id) {
        return database.sql("select * from erasure where id = ?")
                .param(id)
                .query(ErasureTable::erasure)
                .optional();
    }

    List<UUID> unfinished() {
        return database.sql("select id from erasure where finished_at is null order by begun_at, id")
                .query(UUID.class)
                .list();
    }

    List<Item> items(UUID erasure) {
        return database.sql("select " + ITEM + " from erasure_item where erasure_id = ? order by place")
                .param(erasure)
                .query(ErasureTable::item)
                .list();
    }

    /** Of many at once, by erasure; each in its order. */
    Map<UUID, List<Item>> itemsOf(List<Erasure> erasures) {
        return erasures.isEmpty()
                ? Map.of()
                : database
                        .sql("select " + ITEM + " from erasure_item where erasure_id in (:erasures) order by place")
                        .param("erasures", erasures.stream().map(Erasure::id).toList())
                        .query(ErasureTable::item)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Item::erasureId));
    }

    /** How many rows each of them erased, by kind. */
    Map<UUID, Map<String, Long>> erasedOf(List<Erasure> erasures) {
        Map<UUID, Map<String, Long>> erased = new HashMap<>();
        if (!erasures.isEmpty()) {
            database.sql("select erasure_id, kind, sum(number) from erased_rows where erasure_id in (:erasures)"
                            + " group by erasure_id, kind")
                    .param("erasures", erasures.stream().map(Erasure::id).toList())
                    .query(row -> {
                        erased.computeIfAbsent(row.getObject(1, UUID.class), id -> new TreeMap<>())
                                .put(row.getString(2), row.getLong(3));
                    });
        }
        return erased;
    }

    /** What is left to do of it, but for what failed a moment ago. */
    List<Item> open(UUID erasure, Instant triedBefore) {
        return database.sql("select " + ITEM + " from erasure_item where erasure_id = ? and outcome is null"
                        + " and (tried_at is null or tried_at < ?) order by place")
                .params(erasure, utc(triedBefore))
                .query(ErasureTable::item)
                .list();
    }

    /** Holds what is left to do until the running transaction ends; false when it is done, or another node has it. */
    boolean hold(Item item) {
        return database.sql("select 1 from erasure_item where erasure_id = ? and inspection_id = ? and kind = ?"
                        + " and outcome is null for update skip locked")
                .params(item.erasureId(), item.inspectionId(), item.kind())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void erased(Item item, String what, int number) {
        database.sql("insert into erased_rows (erasure_id, inspection_id, kind, what, number) values (?, ?, ?, ?, ?)"
                        + " on conflict (erasure_id, inspection_id, kind, what)"
                        + " do update set number = erased_rows.number + excluded.number")
                .params(item.erasureId(), item.inspectionId(), item.kind(), what, number)
                .update();
    }

    void done(Item item, String outcome, Instant at) {
        database.sql("update erasure_item set outcome = ?, done_at = ?, problem = null"
                        + " where erasure_id = ? and inspection_id = ? and kind = ?")
                .params(outcome, utc(at), item.erasureId(), item.inspectionId(), item.kind())
                .update();
    }

    void failed(Item item, String problem, Instant at) {
        database.sql("update erasure_item set problem = ?, tried_at = ?"
                        + " where erasure_id = ? and inspection_id = ? and kind = ? and outcome is null")
                .params(problem, utc(at), item.erasureId(), item.inspectionId(), item.kind())
                .update();
    }

    /** False when something is left to do, or another node has finished it. */
    boolean finish(UUID erasure, Instant at, String fingerprint) {
        return database.sql(
                                "update erasure set finished_at = ?, fingerprint = ? where id = ? and finished_at is null"
                                        + " and not exists (select 1 from erasure_item where erasure_id = erasure.id and outcome is null)")
                        .params(utc(at), fingerprint, erasure)
                        .update()
                > 0;
    }

    List<Rows> rows(UUID erasure) {
        return database.sql("select inspection_id, kind, what, number from erased_rows where erasure_id = ?"
                        + " order by inspection_id, kind, what")
                .param(erasure)
                .query((row, number) -> new Rows(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    /** The inspections of which something is being erased. */
    Set<String> underWay() {
        return Set.copyOf(database.sql("select distinct inspection_id from erasure_item where outcome is null")
                .query(String.class)
                .list());
    }

    /** By inspection, the kinds that its last erasure has erased to the end. */
    Map<String, Set<String>> kindsErasedLast() {
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        Map<String, UUID> last = new HashMap<>();
        database.sql(
                        "select i.inspection_id, i.kind, i.erasure_id from erasure_item i join erasure e on e.id = i.erasure_id"
                                + " where i.outcome = 'ERASED' order by e.begun_at desc, e.id")
                .query(row -> {
                    UUID erasure = row.getObject(3, UUID.class);
                    if (erasure.equals(last.computeIfAbsent(row.getString(1), inspection -> erasure))) {
                        kinds.computeIfAbsent(row.getString(1), inspection -> new HashSet<>())
                                .add(row.getString(2));
                    }
                });
        return kinds;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Erasure erasure(ResultSet row, int number) throws SQLException {
        return new Erasure(
                row.getObject("id", UUID.class),
                row.getString("begun_by"),
                instant(row, "begun_at"),
                instant(row, "finished_at"),
                row.getString("fingerprint"));
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getObject("erasure_id", UUID.class),
                row.getString("inspection_id"),
                row.getString("kind"),
                row.getInt("place"),
                row.getString("reference"),
                row.getObject("over_on", LocalDate.class),
                row.getInt("months"),
                row.getObject("due_on", LocalDate.class),
                row.getString("rule_from"),
                row.getString("outcome"),
                instant(row, "done_at"),
                row.getString("problem"));
    }
}
