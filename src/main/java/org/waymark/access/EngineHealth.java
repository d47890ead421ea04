package org.waymark.access;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A step of a process that failed for good wants somebody to look; Waymark serves all the same. */
@Component
class EngineHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private final JdbcClient database;

    EngineHealth(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Health health() {
        boolean failed = database.sql("select exists (select 1 from act_ru_incident)")
                .query(Boolean.class)
                .single();
        return failed ? Health.status(DEGRADED).build() : Health.up().build();
    }
}
