package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.processes.StandIns.DAY_OF_NOTICE;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectionModelTest extends ModelTest {

    private ProcessInstance inspection;

    InspectionModelTest() {
        super("inspection");
    }

    @BeforeEach
    void anUnannouncedInspectionOfOneDay() {
        domain.journal.clear();
        domain.noticeGiven = false;
        domain.daysOnSite = 1;
        domain.midPoint = 99;
        domain.ownerNamed = true;
        domain.tracked = false;
        domain.stages = Set.of();
        domain.familyToMeet = false;
        domain.toModerate = false;
        domain.atRiskNow = true;
        domain.answerAccepted = true;
        domain.held = false;
    }

    private void startFieldwork() {
        inspection = start(Map.of());
        complete("task-assemble-team", "task-prepare");
        waitUntil(DAY_OF_NOTICE);
        complete("task-record-call");
    }

    @Test
    void anInspectionRunsFromItsPlanToItsRecordedOutcome() {
        inspection = start(Map.of());
        assertThat(waitsAt(inspection)).contains("task-assemble-team");
        complete("task-assemble-team");
        assertThat(open("task-prepare").getAssignee()).isEqualTo("lead");
        complete("task-prepare");
        assertThat(waitsAt(inspection)).contains("timer-day-of-notice");
        waitUntil(DAY_OF_NOTICE);
        assertThat(domain.journal).isEmpty();
        complete("task-record-call");
        assertThat(domain.journal)
                .containsExactly("openToAuthority@service-open-to-authority", "beginDay@service-begin-day");

        completeTheFirstDayOnSite();
        finishFieldwork();
        assertThat(domain.journal).endsWith("closeFieldwork@service-close-fieldwork");

        complete("task-hold-judgement-meeting", "task-give-feedback", "task-record-last-day");
        assertThat(runs(inspection, "report-timeline")).isTrue();
        complete(
                "task-draft-report",
                "task-quality-assure",
                "task-factual-accuracy",
                "task-sign-off",
                "task-publish-report",
                "task-brief-press",
                "task-record-outcome");

        assertThat(hasPassed(inspection, "end-inspection-closed")).isTrue();
        assertThat(ended(inspection)).isTrue();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void whenNoticeIsGivenFieldworkWaitsForTheFirstDayOnSite() {
        domain.noticeGiven = true;
        startFieldwork();

        assertThat(waitsAt(inspection)).contains("timer-first-day-on-site");
        assertThat(openTasks()).isEmpty();
        waitFor(Duration.ofDays(7));

        assertThat(domain.journal).endsWith("beginDay@service-begin-day");
    }

    @Test
    void fieldworkAndItsCasesAreCalledUnderTheInspectionsTenantAndReference() {
        startFieldwork();
        tell("case-added", Map.of("caseId", "case1"));

        var fieldwork = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("fieldwork")
                .superProcessInstanceId(inspection.getId())
                .singleResult();
        assertThat(fieldwork.getTenantId()).isEqualTo(INSPECTION);
        assertThat(fieldwork.getBusinessKey()).isEqualTo("CP-301-20121203");
        var journey = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("child-journey")
                .superProcessInstanceId(fieldwork.getId())
                .singleResult();
        assertThat(journey.getTenantId()).isEqualTo(INSPECTION);
        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(inspection.getId())
                        .activityInstanceIdIn(inspection.getId())
                        .list())
                .extracting(VariableInstance::getName)
                .containsExactly("inspectionId");
    }

    @Test
    void aConcernRunsBesideTheInspectionAndOutlivesFieldwork() {
        startFieldwork();
        tell("concern-raised", Map.of("concernId", "concern1"));
        assertThat(openTasks()).contains("task-acknowledge-concern", "task-open-judgement-meeting");
        finishFieldwork();

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("safeguarding-concern")
                        .singleResult()
                        .getBusinessKey())
                .isEqualTo("CP-301-20121203/concern1");
        complete("task-acknowledge-concern", "task-respond-to-concern", "task-check-response");

        assertThat(endsReached("inspection")).contains("end-concern");
        assertThat(openTasks()).containsExactly("task-hold-judgement-meeting");
    }

    @Test
    void aChangeIsDecidedAndAppliedWithoutStoppingTheInspection() {
        startFieldwork();
        tell("change-asked-for", Map.of("changeId", "change1"));
        assertThat(engine.getTaskService()
                        .getVariable(open("task-decide-change").getId(), "changeId"))
                .isEqualTo("change1");
        complete("task-decide-change");

        assertThat(domain.journal).endsWith("applyChange@service-apply-change");
        assertThat(openTasks()).contains("task-open-judgement-meeting");
    }

    @Test
    void aCancellationEndsEverythingAndIsRecorded() {
        startFieldwork();
        tell("case-added", Map.of("caseId", "case1"));
        tell("request-added", Map.of("requestId", "request1"));
        tell("concern-raised", Map.of("concernId", "concern1"));
        tell("inspection-cancelled", Map.of());

        assertThat(domain.journal).endsWith("recordCancellation@service-record-cancellation");
        assertThat(hasPassed(inspection, "end-inspection-cancelled")).isTrue();
        assertThat(ended(inspection)).isTrue();
        assertThat(openTasks()).isEmpty();
        assertThat(engine.getRuntimeService().createExecutionQuery().count()).isZero();
    }
}
