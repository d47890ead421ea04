package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MonitoringModelTest extends ModelTest {

    MonitoringModelTest() {
        super("monitoring");
    }

    @BeforeEach
    void nothingIsKnownYet() {
        domain.journal.clear();
        domain.planExpected = false;
        domain.planAccepted = false;
        domain.planReflects = true;
        domain.visitHeld = true;
        domain.reInspectionNext = false;
    }

    private ProcessInstance begin() {
        return start(Map.of("monitoringId", "monitoring1"));
    }

    @Test
    void theDirectorSuppliesThePlanFourVisitsFollowAndTheNextInspectionEndsIt() {
        ProcessInstance monitoring = begin();
        assertThat(openTasks()).containsExactly("task-supply-action-plan");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("dcs301")
                        .count())
                .isEqualTo(1);
        complete("task-supply-action-plan");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("managers")
                        .count())
                .isEqualTo(1);
        complete("task-check-action-plan");
        for (int visit = 1; visit <= 4; visit++) {
            assertThat(waitsAt(monitoring)).containsExactly("wait-visit-planned");
            tell("visit-planned", Map.of());
            tell("visit-over", Map.of());
            domain.reInspectionNext = visit == 4;
            complete("task-record-progress");
        }
        complete("task-plan-re-inspection");
        assertThat(waitsAt(monitoring)).containsExactly("wait-re-inspection-cancelled");
        tell("monitoring-ended", Map.of());

        assertThat(ended(monitoring)).isTrue();
        assertThat(endsReached("monitoring")).containsExactly("end-monitoring");
        assertThat(domain.journal).isEmpty();
    }

    @Test
    void aStatementThatItsDutiesAskForIsWaitedForAndNotAskedTwice() {
        domain.planExpected = true;
        ProcessInstance monitoring = begin();
        assertThat(openTasks()).isEmpty();
        tell("action-plan-received", Map.of());

        assertThat(openTasks()).containsExactly("task-check-action-plan");
        assertThat(ended(monitoring)).isFalse();
    }

    @Test
    void aPlanThatDoesNotReflectTheFindingsIsAskedForAgain() {
        begin();
        complete("task-supply-action-plan");
        domain.planReflects = false;
        complete("task-check-action-plan");

        assertThat(openTasks()).containsExactly("task-supply-action-plan");
    }

    @Test
    void whatIsLateIsRemindedOfAndEscalatedAndStillExpected() {
        begin();
        waitFor(Duration.ofHours(12));
        waitFor(Duration.ofHours(12));

        assertThat(domain.journal)
                .containsExactly("remind@service-remind-action-plan", "escalate@service-escalate-action-plan");
        assertThat(openTasks()).containsExactly("task-supply-action-plan");
    }

    @Test
    void aPlanThatWasTakenOverGoesOnWithTheVisitsAndACancelledVisitIsPlannedAnew() {
        domain.planAccepted = true;
        ProcessInstance monitoring = begin();
        assertThat(waitsAt(monitoring)).containsExactly("wait-visit-planned");
        tell("visit-planned", Map.of());
        domain.visitHeld = false;
        tell("visit-over", Map.of());

        assertThat(waitsAt(monitoring)).containsExactly("wait-visit-planned");
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void aCancelledReInspectionIsPlannedAnewAndAManagerMayEndItAtAnyMoment() {
        domain.planAccepted = true;
        domain.reInspectionNext = true;
        ProcessInstance monitoring = begin();
        tell("visit-planned", Map.of());
        tell("visit-over", Map.of());
        complete("task-record-progress", "task-plan-re-inspection");
        tell("re-inspection-cancelled", Map.of());
        assertThat(openTasks()).containsExactly("task-plan-re-inspection");
        tell("monitoring-ended", Map.of());

        assertThat(ended(monitoring)).isTrue();
    }
}
