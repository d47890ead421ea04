package org.waymark.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.platform.engine.StepsAhead.Ahead;
import org.waymark.platform.engine.StepsAhead.Kind;
import org.waymark.platform.engine.StepsAhead.StepAhead;

/** What comes next is read from the models as they are drawn. */
class StepsAheadTest {

    @Test
    void aStageOfAJourneyWaitsForTheOthersBeforeTheCaseIsConcluded() {
        Ahead ahead = after("child-journey", "task-evaluate-assessment");
        assertThat(ahead.others()).isTrue();
        assertThat(ahead.steps())
                .containsExactly(new StepAhead(
                        "task-conclude-case", "Conclude the case", Kind.PERSON, "", "${cases.owner(execution)}"));
    }

    @Test
    void whatDependsOnAnAnswerSaysSoAndAnEndIsAnEnd() {
        assertThat(after("child-journey", "task-conclude-case").steps())
                .containsExactly(
                        new StepAhead(
                                "task-moderate-case",
                                "Moderate the case",
                                Kind.PERSON,
                                "Is the case to be moderated? yes",
                                "inspectors"),
                        new StepAhead(
                                "end-case-evaluated",
                                "Case complete",
                                Kind.END,
                                "Is the case to be moderated? no",
                                null));
    }

    @Test
    void whatWaymarkDoesByItselfStandsBetweenAndAPartThatEndsLeadsOn() {
        List<StepAhead> steps = after("report-timeline", "task-quality-assure").steps();
        assertThat(steps)
                .extracting(StepAhead::name)
                .contains("Send the draft to the authority", "Comment on factual accuracy", "Draft the report");
        assertThat(steps)
                .filteredOn(step -> step.name().equals("Draft the report"))
                .extracting(StepAhead::when)
                .containsExactly("Does the draft pass? no, sent back");
    }

    @Test
    void whatHappensByItselfWhenTheTimeIsOverIsSaid() {
        assertThat(after("fieldwork", "task-supply-lists").limits())
                .containsExactlyInAnyOrder(
                        "Lists: nearly due: remind the link officer of the lists", "Lists: overdue: tell the managers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authority-duties",
                "child-journey",
                "complaint",
                "fieldwork",
                "inspection",
                "monitoring",
                "report-timeline",
                "safeguarding-concern"
            })
    void everyTaskOfEveryModelLeadsSomewhereInWords(String model) {
        for (UserTask task : model(model).getModelElementsByType(UserTask.class)) {
            Ahead ahead = StepsAhead.of(task);
            assertThat(ahead.steps()).as(task.getName()).isNotEmpty().allSatisfy(step -> assertThat(step.name())
                    .isNotBlank());
            assertThat(ahead.limits()).as(task.getName()).noneMatch(limit -> limit.contains("null"));
        }
    }

    private static Ahead after(String model, String task) {
        return StepsAhead.of((FlowNode) model(model).getModelElementById(task));
    }

    private static BpmnModelInstance model(String name) {
        return Bpmn.readModelFromFile(Path.of("processes", name + ".bpmn").toFile());
    }
}
