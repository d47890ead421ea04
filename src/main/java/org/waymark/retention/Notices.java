package org.waymark.retention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.records.RecordKind;
import org.waymark.retention.DueRecords.OfInspection;
import org.waymark.retention.RecordCounts.Of;

/**
 * Since when it has been in sight that records are due. Whatever fell due while Waymark was down, or before it knew of a
 * period, is in sight for as long as everything else before it is erased.
 */
@Repository
class Notices {

    private final JdbcClient database;

    Notices(JdbcClient database) {
        this.database = database;
    }

    /** Notes what is due, where it was not noted before. */
    void note(OfInspection due, LocalDate today) {
        due.kinds().forEach(kind -> database.sql(
                        "insert into erasure_notice (inspection_id, kind, seen_on) values (?, ?, ?)"
                                + " on conflict do nothing")
                .params(due.inspection().id(), kind.kind().id(), today)
                .update());
    }

    /** Since when each kind of records has been in sight; what was not noted yet is not among them. */
    Map<Of, LocalDate> seen(List<OfInspection> due) {
        Map<Of, LocalDate> seen = new HashMap<>();
        if (!due.isEmpty()) {
            database.sql(
                            "select inspection_id, kind, seen_on from erasure_notice where inspection_id in (:inspections)")
                    .param(
                            "inspections",
                            due.stream().map(one -> one.inspection().id()).toList())
                    .query(row -> {
                        LocalDate on = row.getObject(3, LocalDate.class);
                        String inspection = row.getString(1);
                        RecordKind.of(row.getString(2)).ifPresent(kind -> seen.put(new Of(inspection, kind), on));
                    });
        }
        return seen;
    }
}
