package org.waymark.platform.engine.rules;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flywaydb.core.Flyway;

/**
 * Lets one node at a time make or change the engine's tables, and adds Waymark's indexes to them once they are there,
 * before any job runs.
 */
class EngineSchema extends AbstractProcessEnginePlugin {

    // "waymark" in hexadecimal digits of its first bytes: any constant that nobody else uses
    private static final long LOCK = 0x7761796d61726bL;

    private final DataSource dataSource;
    private Connection holder;

    EngineSchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        try {
            holder = dataSource.getConnection();
            try (Statement statement = holder.createStatement()) {
                statement.execute("select pg_advisory_lock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Waymark cannot take its turn to prepare the database.", e);
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        try {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/engine")
                    .table("flyway_engine_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } finally {
            release();
        }
    }

    private void release() {
        try (Connection held = holder;
                Statement statement = held.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("Waymark cannot give its turn to prepare the database on.", e);
        }
    }
}
