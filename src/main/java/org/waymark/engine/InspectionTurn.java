package org.waymark.engine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One after another where they would meet in the engine: every message into an inspection touches the scope that waits
 * for it, so those who tell an inspection something take turns until their transaction ends.
 */
@Component
class InspectionTurn {

    private final JdbcClient database;

    InspectionTurn(JdbcClient database) {
        this.database = database;
    }

    void take(String inspectionId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:inspection, 0))")
                .param("inspection", inspectionId)
                .query(row -> {});
    }
}
