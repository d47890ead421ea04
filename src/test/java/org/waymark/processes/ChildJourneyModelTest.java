package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChildJourneyModelTest extends ModelTest {

    /** Those of the catalogue, each a task of its own in the model. */
    static final Set<String> EVERY_STAGE = Set.of(
            "early-help",
            "contact-and-referral",
            "assessment",
            "child-in-need-plan",
            "strategy-and-section-47",
            "initial-conference",
            "protection-plan",
            "review-conference",
            "becoming-looked-after",
            "care-review",
            "stepping-down");

    ChildJourneyModelTest() {
        super("child-journey");
    }

    @BeforeEach
    void aSampledCaseWithAnInspector() {
        domain.journal.clear();
        domain.ownerNamed = true;
        domain.tracked = false;
        domain.stages = Set.of();
        domain.furtherStages = List.of();
        domain.familyToMeet = false;
        domain.toModerate = false;
    }

    private ProcessInstance startCase() {
        return start(Map.of("caseId", "case1"));
    }

    @Test
    void aSampledCaseIsOneEvaluationByItsOwner() {
        ProcessInstance journey = startCase();

        assertThat(openTasks()).containsExactly("task-evaluate-sampled-case");
        assertThat(open("task-evaluate-sampled-case").getAssignee()).isEqualTo("inspector1");
        complete("task-evaluate-sampled-case");

        assertThat(ended(journey)).isTrue();
        assertThat(endsReached("child-journey")).containsExactly("end-case-evaluated");
    }

    @Test
    void aCaseWithoutAnInspectorIsOneTaskOfTheTeams() {
        domain.ownerNamed = false;
        ProcessInstance journey = startCase();

        assertThat(openTasks()).containsExactly("task-take-on-case");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("inspectors")
                        .count())
                .isEqualTo(1);
        complete("task-take-on-case", "task-evaluate-sampled-case");

        assertThat(ended(journey)).isTrue();
    }

    @Test
    void theStagesTheChildReachedOpenTogetherAndInAnyOrder() {
        domain.tracked = true;
        domain.stages = Set.of("assessment", "protection-plan");
        ProcessInstance journey = startCase();

        assertThat(openTasks()).containsExactly("task-evaluate-assessment", "task-evaluate-protection-plan");
        complete("task-evaluate-protection-plan");
        assertThat(openTasks()).containsExactly("task-evaluate-assessment");
        complete("task-evaluate-assessment");
        assertThat(openTasks()).containsExactly("task-conclude-case");
        complete("task-conclude-case");

        assertThat(ended(journey)).isTrue();
    }

    @Test
    void aJourneyThroughEveryStageWithTheFamilyMetIsConcludedOnceAllIsEvaluated() {
        domain.tracked = true;
        domain.stages = EVERY_STAGE;
        domain.familyToMeet = true;
        ProcessInstance journey = startCase();

        assertThat(openTasks()).hasSize(EVERY_STAGE.size() + 1);
        EVERY_STAGE.forEach(stage -> complete("task-evaluate-" + stage));
        assertThat(openTasks()).containsExactly("task-arrange-family-meeting");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("link301")
                        .count())
                .isEqualTo(1);
        complete("task-arrange-family-meeting", "task-meet-family");
        assertThat(openTasks()).containsExactly("task-conclude-case");
        complete("task-conclude-case");

        assertThat(ended(journey)).isTrue();
    }

    @Test
    void furtherStagesAreATaskEachNamedByTheFrameworkAndDoneInAnyOrder() {
        domain.tracked = true;
        domain.stages = Set.of("becoming-looked-after");
        domain.furtherStages = List.of("permanence", "leaving-care");
        ProcessInstance journey = startCase();

        assertThat(openTasks())
                .containsExactly(
                        "task-evaluate-becoming-looked-after",
                        "task-evaluate-further-stage",
                        "task-evaluate-further-stage");
        assertThat(furtherStages())
                .containsOnlyKeys("permanence", "leaving-care")
                .allSatisfy((stage, task) -> {
                    assertThat(task.getName()).isEqualTo("Evaluate " + stage);
                    assertThat(task.getAssignee()).isEqualTo("inspector1");
                    assertThat(task.getDueDate()).isNotNull();
                });
        evaluateFurther("leaving-care");
        complete("task-evaluate-becoming-looked-after");
        assertThat(openTasks()).containsExactly("task-evaluate-further-stage");
        assertThat(furtherStages()).containsOnlyKeys("permanence");
        evaluateFurther("permanence");
        assertThat(openTasks()).containsExactly("task-conclude-case");
        complete("task-conclude-case");

        assertThat(ended(journey)).isTrue();
        assertThat(engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskDefinitionKey("task-evaluate-further-stage")
                        .list())
                .extracting(HistoricTaskInstance::getName)
                .containsExactlyInAnyOrder("Evaluate permanence", "Evaluate leaving-care");
    }

    @Test
    void aFurtherStageIsAddedToThoseThatAreOpen() {
        domain.tracked = true;
        domain.furtherStages = List.of("permanence", "leaving-care");
        ProcessInstance journey = startCase();
        evaluateFurther("permanence");

        add("adoption", journey);

        assertThat(furtherStages()).containsOnlyKeys("leaving-care", "adoption");
        evaluateFurther("leaving-care");
        assertThat(openTasks()).containsExactly("task-evaluate-further-stage");
        evaluateFurther("adoption");
        complete("task-conclude-case");
        assertThat(ended(journey)).isTrue();
    }

    @Test
    void aFurtherStageIsAddedToAJourneyThatHadNone() {
        domain.tracked = true;
        domain.stages = Set.of("assessment", "protection-plan");
        ProcessInstance journey = startCase();
        complete("task-evaluate-assessment");

        add("adoption", journey);

        assertThat(furtherStages()).containsOnlyKeys("adoption");
        complete("task-evaluate-protection-plan");
        assertThat(openTasks()).as("the conclusion waits for it").containsExactly("task-evaluate-further-stage");
        evaluateFurther("adoption");
        assertThat(openTasks()).containsExactly("task-conclude-case");
        complete("task-conclude-case");
        assertThat(ended(journey)).isTrue();
    }

    private void add(String stage, ProcessInstance journey) {
        engine.getRuntimeService()
                .createProcessInstanceModification(journey.getId())
                .startBeforeActivity("task-evaluate-further-stage")
                .setVariableLocal("stage", stage)
                .execute();
        runJobs();
    }

    @Test
    void aCaseClosedAsUnseenLeavesNoFurtherStageBehind() {
        domain.tracked = true;
        domain.furtherStages = List.of("permanence", "leaving-care");
        ProcessInstance journey = startCase();
        // Its completion is recorded, and the engine has not gone on yet.
        engine.getTaskService().complete(furtherStages().get("permanence").getId());

        tell("case-closed-unseen", Map.of());

        assertThat(openTasks()).isEmpty();
        assertThat(ended(journey)).isTrue();
    }

    private Map<String, Task> furtherStages() {
        return engine
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("task-evaluate-further-stage")
                .list()
                .stream()
                .collect(Collectors.toMap(
                        task -> (String) engine.getTaskService().getVariable(task.getId(), "stage"),
                        Function.identity()));
    }

    private void evaluateFurther(String stage) {
        engine.getTaskService().complete(furtherStages().get(stage).getId());
        runJobs();
    }

    @Test
    void aTrackedCaseOfWhichNoStageIsRecordedIsConcludedAtOnce() {
        domain.tracked = true;
        ProcessInstance journey = startCase();

        assertThat(openTasks()).containsExactly("task-conclude-case");
        complete("task-conclude-case");

        assertThat(ended(journey)).isTrue();
    }

    @Test
    void aSharedCaseIsModeratedBeforeItIsComplete() {
        domain.toModerate = true;
        ProcessInstance journey = startCase();

        complete("task-evaluate-sampled-case");
        assertThat(openTasks()).containsExactly("task-moderate-case");
        complete("task-moderate-case");

        assertThat(ended(journey)).isTrue();
    }

    @Test
    void whereTwoInspectorsDifferTheLeadDecides() {
        domain.toModerate = true;
        domain.disputed = true;
        ProcessInstance journey = startCase();

        complete("task-evaluate-sampled-case", "task-moderate-case");
        assertThat(openTasks()).containsExactly("task-settle-disagreement");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskAssignee("lead")
                        .count())
                .isEqualTo(1);
        complete("task-settle-disagreement");

        assertThat(ended(journey)).isTrue();
    }

    @Test
    void aCaseClosedAsUnseenLeavesNoTaskBehind() {
        domain.tracked = true;
        domain.stages = EVERY_STAGE;
        ProcessInstance journey = startCase();
        complete("task-evaluate-early-help");

        tell("case-closed-unseen", Map.of());

        assertThat(openTasks()).isEmpty();
        assertThat(domain.journal).containsExactly("closeCaseUnseen@service-close-case-unseen");
        assertThat(endsReached("child-journey")).containsExactly("end-case-unseen");
        assertThat(ended(journey)).isTrue();
    }
}
