package org.waymark.platform.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.platform.machine.Finding;
import org.waymark.platform.machine.HealthDatabase;
import org.waymark.platform.machine.Watch;

@WaymarkTest
class LateJobsTest {

    @Autowired
    private HealthDatabase health;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void remove() {
        database.sql("delete from act_ru_job where id_ = 'late'").update();
    }

    @Test
    void aTimerThatShouldHaveFiredMinutesAgoIsSeen() throws Exception {
        Watch late = new JobConfiguration().lateJobs(health);
        database.sql(
                        "insert into act_ru_job (id_, rev_, type_, retries_, suspension_state_, duedate_, create_time_)"
                                + " values ('late', 1, 'timer', 3, 1, now() at time zone 'UTC' - interval '6 minutes', now() at time zone 'UTC')")
                .update();

        assertThat(late.look().state()).isEqualTo(Finding.State.WAITS);
        assertThat(late.weight()).isEqualTo(Watch.Weight.WAITING);
    }
}
