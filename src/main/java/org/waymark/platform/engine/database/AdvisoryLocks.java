package org.waymark.platform.engine.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One after another where two would meet: whoever takes a turn makes the others who want the same one wait until the
 * running transaction ends, on every node. Every message into an inspection, for one, touches the scope that waits for
 * it, so those who tell an inspection something take turns.
 */
@Component
public class AdvisoryLocks {

    private final JdbcClient database;

    AdvisoryLocks(JdbcClient database) {
        this.database = database;
    }

    /**
     * Waits for the turn, and keeps it until the running transaction ends.
     *
     * @param at what there are turns at, such as {@code inspection}
     * @param id which of them
     */
    public void take(String at, String id) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .param("turn", at + ":" + id)
                .query(row -> {});
    }
}
