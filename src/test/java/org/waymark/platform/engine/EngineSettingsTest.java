package org.waymark.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;

@WaymarkTest
class EngineSettingsTest {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @Test
    void theEngineIsAsStrictAsWaymarkNeedsIt() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getAuthorizationCheckRevokes()).isEqualTo("never");
        assertThat(engine.isTenantCheckEnabled()).isTrue();
        assertThat(engine.getHistoryLevel().getName()).isEqualTo("full");
        assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(engine.isHistoryCleanupEnabled())
                .as("it would not know of a legal hold")
                .isFalse();
        assertThat(engine.getDefaultSerializationFormat()).isEqualTo("application/json");
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.getQueryMaxResultsLimit()).isPositive();
    }

    @Test
    void noScriptCanRun() {
        assertThat(new javax.script.ScriptEngineManager().getEngineByName("javascript"))
                .isNull();
        assertThat(new javax.script.ScriptEngineManager().getEngineByName("groovy"))
                .isNull();
    }

    @Test
    void theDomainReadsTheEnginesClock() {
        Instant then = Instant.parse("2012-12-03T09:00:00Z");
        ClockUtil.setCurrentTime(Date.from(then));
        assertThat(clock.instant()).isBetween(then, then.plusSeconds(60));
    }

    @Test
    void theJobExecutorFindsWhatIsDueByAnIndex() {
        assertThat(database.sql("select count(*) from pg_indexes where indexname = 'waymark_job_due'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
