package org.waymark.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.CapturedLog;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.engine.Acting;

/** An inspector adds what they see, while the engine's job executor changes the scope that waits to be told. */
@WaymarkTest
class AddedBesideJobsTest {

    private static final String SENT_BACK = "Others wrote at the same time";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private Fieldwork fieldwork;

    @Autowired
    private DataSource connections;

    @Autowired
    private JdbcClient database;

    @Test
    void whoAddsWaitsForTheJobAndIsNotSentBack() throws Exception {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        inspection.clock("2012-12-04T16:00:00Z");
        try (CapturedLog log = new CapturedLog();
                Connection job = connections.getConnection()) {
            job.setAutoCommit(false);
            try (PreparedStatement changes = job.prepareStatement("""
                    update act_ru_execution set rev_ = rev_ + 1 where id_ in
                    (select unnest(array[proc_inst_id_, execution_id_]) from act_ru_event_subscr
                     where tenant_id_ = ? and event_name_ = ?)""")) {
                changes.setString(1, inspection.id());
                changes.setString(2, FieldworkInProcess.ACTIVITY_ADDED);
                assertThat(changes.executeUpdate()).isPositive();
            }
            CompletableFuture<Void> added = CompletableFuture.runAsync(() -> acting.as(
                    "inspector1",
                    () -> fieldwork.addOnTheSpot(
                            inspection.id(),
                            new Timetable.Entry(
                                    LocalDate.of(2012, 12, 4),
                                    null,
                                    null,
                                    "inspector1",
                                    "document",
                                    "Audit of October",
                                    null,
                                    null))));
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(this::somebodyWaitsForTheJob);
            job.commit();

            added.get(1, TimeUnit.MINUTES);
            assertThat(log.text()).doesNotContain(SENT_BACK);
            assertThat(fieldwork.all(inspection.id())).hasSize(1);
        }
    }

    private boolean somebodyWaitsForTheJob() {
        return database.sql(
                        "select exists (select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }
}
