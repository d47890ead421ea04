package org.waymark.retention;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.records.KeptRecords;
import org.waymark.records.KeptRecords.Countable;
import org.waymark.records.RecordKind;
import org.waymark.retention.DueRecords.OfInspection;

/** Counts what is due, of all kinds and inspections in one statement, however many these are. */
@Repository
class RecordCounts {

    private final JdbcClient database;
    private final List<KeptRecords> rooms;

    RecordCounts(JdbcClient database, List<KeptRecords> rooms) {
        this.database = database;
        this.rooms = rooms;
    }

    /** One kind of records of one inspection. */
    record Of(String inspectionId, RecordKind kind) {}

    private record Counted(RecordKind kind, Countable rows) {}

    /** How many records there are, by what they are in words; what there is none of is left out. */
    Map<Of, Map<String, Long>> of(List<OfInspection> due) {
        Map<RecordKind, String> inspections = new TreeMap<>(due.stream()
                .flatMap(one -> one.kinds().stream()
                        .map(kind -> Map.entry(kind.kind(), one.inspection().id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.joining(",")))));
        List<Counted> all = rooms.stream()
                .filter(room -> inspections.containsKey(room.kind()))
                .flatMap(room -> room.countable().stream().map(rows -> new Counted(room.kind(), rows)))
                .toList();
        return all.isEmpty() ? Map.of() : counted(all, inspections);
    }

    private Map<Of, Map<String, Long>> counted(List<Counted> all, Map<RecordKind, String> inspections) {
        StringBuilder sql = new StringBuilder();
        for (int place = 0; place < all.size(); place++) {
            sql.append(place == 0 ? "" : " union all ").append(statement(place, all.get(place)));
        }
        Map<String, String> parameters = new HashMap<>();
        inspections.forEach((kind, ids) -> parameters.put(kind.name(), ids));
        Map<Of, Map<String, Long>> found = new HashMap<>();
        database.sql("select place, inspection, number from (" + sql + ") counted where number > 0 order by place")
                .params(parameters)
                .query(row -> {
                    Counted counted = all.get(row.getInt(1));
                    found.computeIfAbsent(new Of(row.getString(2), counted.kind()), of -> new LinkedHashMap<>())
                            .merge(counted.rows().what(), row.getLong(3), Long::sum);
                });
        return found;
    }

    /** Tables and conditions are written in the rooms' code; the ids of the inspections are a parameter. */
    private static String statement(int place, Counted counted) {
        return "select %d as place, asked_of.inspection, (select count(*) from %s where %s) as number from unnest(string_to_array(:%s, ',')) as asked_of (inspection)"
                .formatted(
                        place,
                        counted.rows().table(),
                        counted.rows().rows().replaceAll(":inspection\\b", "asked_of.inspection"),
                        counted.kind().name());
    }
}
