package org.waymark.inspection.deadlines;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was due of the work that stands still, under the engine's ids. */
@Component
class SuspendedDueDates {

    private final JdbcClient database;

    SuspendedDueDates(JdbcClient database) {
        this.database = database;
    }

    void keep(String inspectionId, String engineId, Instant due) {
        database.sql("insert into stood_still (engine_id, inspection_id, due) values (?, ?, ?)")
                .params(engineId, inspectionId, due.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is kept, by the engine's id. */
    Map<String, Instant> of(String inspectionId) {
        Map<String, Instant> kept = new HashMap<>();
        database.sql("select engine_id, due from stood_still where inspection_id = ?")
                .param(inspectionId)
                .query(row -> {
                    kept.put(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                });
        return kept;
    }

    /** It would have been due at another time. */
    void move(String engineId, Instant due) {
        database.sql("update stood_still set due = ? where engine_id = ?")
                .params(due.atOffset(ZoneOffset.UTC), engineId)
                .update();
    }

    /** What was kept, by the engine's id; it is not kept any longer. */
    Map<String, Instant> take(String inspectionId) {
        Map<String, Instant> kept = of(inspectionId);
        database.sql("delete from stood_still where inspection_id = ?")
                .param(inspectionId)
                .update();
        return kept;
    }
}
