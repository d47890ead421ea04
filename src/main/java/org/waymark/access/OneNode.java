package org.waymark.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Several nodes may start on one database at the same moment; what each would do at its start is done by one after
 * another.
 */
@Component
class OneNode {

    private final JdbcClient database;

    OneNode(JdbcClient database) {
        this.database = database;
    }

    /** Waits until no other node is at it, and holds the others off until the running transaction ends. */
    void atATime() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('waymark.access', 0))")
                .query(row -> {});
    }
}
