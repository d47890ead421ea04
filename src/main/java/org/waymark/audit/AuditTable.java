package org.waymark.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AuditTable implements Audit {

    private final JdbcClient database;
    private final Clock clock;

    AuditTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void add(String who, String what, String inspectionId, String subject, String outcome) {
        database.sql("insert into audit_entry (id, at, who, what, inspection_id, subject, outcome) values (?, ?, ?,"
                        + " ?, ?, ?, ?)")
                .params(UUID.randomUUID(), OffsetDateTime.now(clock), who, what, inspectionId, subject, outcome)
                .update();
    }
}
