package org.waymark.inspection.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.changes.OnTheWay;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Timers;
import org.waymark.platform.engine.Timers.Waiting;
import org.waymark.platform.engine.rules.EngineByHand;

/** What a node has acquired, it runs: a timer whose date was moved in the meantime does nothing, and waits again. */
@WaymarkTest
class TimerMovedAfterItWasAcquiredTest {

    private static final String OVERDUE = "timer-lists-overdue";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Timers timers;

    @Autowired
    private ManagementService management;

    @Autowired
    private Acting acting;

    @Test
    void itIsSetAnewAndDoesNothingUntilItsDateHasCome() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        Waiting acquired = overdue(inspection);
        inspection.clock("2012-12-04T12:00:00Z");
        OnTheWay.pause(context, inspection.id(), LocalDate.of(2012, 12, 4));

        context.getBean(EngineByHand.class).setClock(acquired.due().plusSeconds(60 * 60));
        run(acquired);

        Waiting anew = overdue(inspection);
        assertThat(anew.due()).isEqualTo(Timers.OPEN_ENDED);
        assertThat(anew.since()).as("it is the same timer still").isEqualTo(acquired.since());
        assertThat(escalations(inspection)).isZero();

        inspection.clock("2012-12-10T12:00:00Z");
        OnTheWay.endPause(context, inspection.id(), LocalDate.of(2012, 12, 11));
        Instant due = overdue(inspection).due();
        assertThat(due).isAfter(Instant.parse("2012-12-11T00:00:00Z"));
        assertThat(due).isEqualTo(inspection.task("task-supply-lists").due());
        run(overdue(inspection));
        assertThat(overdue(inspection).due()).as("it was run too early").isEqualTo(due);
        assertThat(escalations(inspection)).isZero();

        inspection.clock(due.plusSeconds(60).toString());
        assertThat(escalations(inspection)).isPositive();
        assertThat(timers.waiting(inspection.id()))
                .as("what has fired stays fired")
                .noneMatch(waiting -> waiting.element().equals(OVERDUE));
    }

    private void run(Waiting timer) {
        acting.asWaymark(() -> {
            management.executeJob(timer.id());
            return null;
        });
    }

    private Waiting overdue(PlayedInspection inspection) {
        return timers.waiting(inspection.id()).stream()
                .filter(waiting -> waiting.element().equals(OVERDUE))
                .findFirst()
                .orElseThrow();
    }

    private static long escalations(PlayedInspection inspection) {
        return inspection.letters("escalation").size();
    }
}
