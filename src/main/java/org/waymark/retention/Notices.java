package org.waymark.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.records.RecordKind;
import org.waymark.retention.DueRecords.OfInspection;

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

    /** Empty when it was not noted yet. */
    Optional<LocalDate> seenOn(String inspectionId, RecordKind kind) {
        return database.sql("select seen_on from erasure_notice where inspection_id = ? and kind = ?")
                .params(inspectionId, kind.id())
                .query(LocalDate.class)
                .optional();
    }
}
