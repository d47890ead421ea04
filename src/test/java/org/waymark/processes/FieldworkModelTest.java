package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The days on site, begun by themselves; how the inspection calls them is {@link InspectionModelTest}'s. */
class FieldworkModelTest extends ModelTest {

    private ProcessInstance fieldwork;

    FieldworkModelTest() {
        super("fieldwork");
    }

    @BeforeEach
    void oneDayOnSite() {
        domain.journal.clear();
        domain.looksAtCases = true;
        domain.asksForGoodPractice = true;
        domain.daysOnSite = 1;
        domain.midPoint = 99;
        domain.ownerNamed = true;
        domain.tracked = false;
        domain.stages = Set.of();
        domain.familyToMeet = false;
        domain.toModerate = false;
    }

    private void startFieldwork() {
        fieldwork = start(Map.of());
    }

    @Test
    void fieldworkIsSetUpSuppliedAndSampledWhileTheDaysPass() {
        startFieldwork();
        completeTheFirstDayOnSite();
        assertThat(ended(fieldwork)).as("before the lead says so").isFalse();

        finishFieldwork();
        assertThat(domain.journal).endsWith("closeFieldwork@service-close-fieldwork");
        assertThat(ended(fieldwork)).isTrue();
    }

    @Test
    void everyDayOnSiteHasItsMeetingsAndTheMidPointItsOwn() {
        domain.daysOnSite = 3;
        domain.midPoint = 2;
        startFieldwork();
        complete("task-daily-meeting", "task-keep-in-touch");

        waitFor(Duration.ofDays(1));
        complete("task-daily-meeting", "task-keep-in-touch", "task-mid-point-meeting");
        waitFor(Duration.ofDays(1));
        complete("task-daily-meeting", "task-keep-in-touch");
        waitFor(Duration.ofDays(1));

        assertThat(domain.timesDone("beginDay@service-begin-day")).isEqualTo(3);
        assertThat(openTasks()).doesNotContain("task-daily-meeting", "task-mid-point-meeting");
    }

    @Test
    void listsThatDoNotComeAreRemindedOfThenEscalatedAndStillExpected() {
        startFieldwork();
        waitFor(Duration.ofHours(12));
        assertThat(domain.journal).endsWith("remind@service-remind-lists");
        waitFor(Duration.ofHours(12));
        assertThat(domain.journal).endsWith("escalate@service-escalate-lists");

        assertThat(openTasks()).contains("task-supply-lists");
    }

    @Test
    void whereNoCaseIsLookedAtNobodyIsAskedForListsNorForGoodPractice() {
        domain.looksAtCases = false;
        domain.asksForGoodPractice = false;
        startFieldwork();
        assertThat(openTasks())
                .contains("task-arrange-set-up", "task-supply-evidence")
                .doesNotContain("task-supply-lists", "task-nominate-good-practice");
    }

    @Test
    void theAuthorityAuditsCasesOnceItIsAskedTo() {
        startFieldwork();
        assertThat(openTasks()).doesNotContain("task-audit-cases");
        tell("audits-asked-for", Map.of());
        complete("task-audit-cases");
        assertThat(openTasks()).doesNotContain("task-audit-cases");
    }

    @Test
    void casesStartOneByOneEachWithItsOwnIdsAndUnderTheSameTenant() {
        startFieldwork();
        tell("case-added", Map.of("caseId", "case1"));
        tell("case-added", Map.of("caseId", "case2"));

        var journeys = engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("child-journey");
        assertThat(journeys.list())
                .extracting(ProcessInstance::getBusinessKey)
                .containsExactlyInAnyOrder("CP-301-20121203/case1", "CP-301-20121203/case2");
        assertThat(journeys.list()).extracting(ProcessInstance::getTenantId).containsOnly(INSPECTION);
        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(fieldwork.getId())
                        .activityInstanceIdIn(fieldwork.getId())
                        .list())
                .extracting(VariableInstance::getName)
                .containsExactly("inspectionId");

        engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("task-evaluate-sampled-case")
                .list()
                .forEach(task -> engine.getTaskService().complete(task.getId()));
        runJobs();
        assertThat(endsReached("fieldwork"))
                .containsExactly("end-case", "end-case", "end-last-day", "end-no-mid-point");
        assertThat(openTasks()).contains("task-open-judgement-meeting");
    }

    @Test
    void aCaseThatIsStillOpenWhenFieldworkClosesIsClosedAsUnseenAndNotLost() {
        startFieldwork();
        tell("case-added", Map.of("caseId", "case1"));
        finishFieldwork();

        assertThat(domain.journal)
                .containsSubsequence(
                        "closeFieldwork@service-close-fieldwork", "closeCaseUnseen@service-close-case-unseen");
        assertThat(endsReached("child-journey")).containsExactly("end-case-unseen");
        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey("child-journey")
                        .completed()
                        .count())
                .isEqualTo(1);
        assertThat(openTasks()).isEmpty();
        assertThat(ended(fieldwork)).isTrue();
    }

    @Test
    void everyKindOfActivityIsATaskOfTheInspectorWhoDidIt() {
        startFieldwork();
        Map.of(
                        "observation",
                        "task-record-observation",
                        "interview",
                        "task-record-interview",
                        "meeting",
                        "task-record-meeting",
                        "document",
                        "task-read-document")
                .forEach((kind, task) -> {
                    domain.activityKind = kind;
                    tell("activity-added", Map.of("activityId", kind));
                    assertThat(open(task).getAssignee()).isEqualTo("inspector2");
                    assertThat(engine.getTaskService().getVariable(open(task).getId(), "activityId"))
                            .isEqualTo(kind);
                    complete(task);
                });

        assertThat(endsReached("fieldwork")).filteredOn("end-activity"::equals).hasSize(4);
    }

    @Test
    void aRequestIsRemindedOfThenEscalatedAndStillAnswered() {
        startFieldwork();
        tell("request-added", Map.of("requestId", "request1"));
        assertThat(engine.getTaskService()
                        .getVariable(open("task-answer-request").getId(), "requestId"))
                .isEqualTo("request1");
        waitFor(Duration.ofHours(12));
        assertThat(domain.timesDone("remindOfRequest@service-remind-request")).isEqualTo(1);
        waitFor(Duration.ofHours(12));
        assertThat(domain.timesDone("escalateRequest@service-escalate-request")).isEqualTo(1);
        complete("task-answer-request");

        assertThat(endsReached("fieldwork")).contains("end-request", "end-request-reminded", "end-request-escalated");
        assertThat(openTasks()).contains("task-open-judgement-meeting");
    }

    @Test
    void aRequestThatIsAskedAgainIsATaskAgainBesideOthers() {
        startFieldwork();
        tell("request-added", Map.of("requestId", "request1"));
        complete("task-answer-request");
        tell("request-added", Map.of("requestId", "request1"));
        tell("request-added", Map.of("requestId", "request2"));

        assertThat(openTasks()).filteredOn("task-answer-request"::equals).hasSize(2);
    }

    @Test
    void whatIsStillOpenEndsWithFieldworkAndNothingOutlivesIt() {
        startFieldwork();
        tell("request-added", Map.of("requestId", "request1"));
        finishFieldwork();

        assertThat(openTasks()).isEmpty();
        assertThat(ended(fieldwork)).isTrue();
    }
}
