package org.waymark.inspection.deadlines;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was due of the tasks that stand still and whose date no rule gives back, under the engine's ids. */
@Component
class SuspendedDueDates {

    private final JdbcClient database;

    SuspendedDueDates(JdbcClient database) {
        this.database = database;
    }

    void keep(String inspectionId, String engineId, Instant due) {
        database.sql("insert into stood_still (engine_id, inspection_id, due) values (?, ?, ?)"
                        + " on conflict (engine_id) do update set due = excluded.due")
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

    /** It goes on. */
    void forget(String engineId) {
        database.sql("delete from stood_still where engine_id = ?")
                .param(engineId)
                .update();
    }
}
