package org.waymark.inspection.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.ReportOnTheWay;

/** A body or an inspectorate drops out on the way: what was waited for from it ends, and the rest goes on. */
@WaymarkTest
class DropOutsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private InspectionAccess access;

    @Autowired
    private InspectedBodies bodies;

    @Autowired
    private DropOuts dropOuts;

    @Test
    void aBodyDropsOutAndItsTasksEndAndTheLastOneDoesNot() {
        PlayedInspection inspection = PlayedInspection.plannedJoint(context, List.of("police01", "health01"));
        inspection.record("manager", "task-assemble-team", PlayedInspection.JOINT_TEAM);
        inspection.record("lead", "task-prepare", PlayedInspection.PREPARATION);
        inspection.clock("2012-12-03T09:00:00Z");
        WaitingTask tell = inspection.waiting().stream()
                .filter(task -> "cqc1".equals(task.assignee()))
                .findFirst()
                .orElseThrow();
        inspection.recordTask("cqc1", tell, "{\"at\": \"2012-12-03T08:40\", \"spokeTo\": \"The head\"}");
        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).contains("task-supply-information");
        dropOut(inspection.id(), "health01", "Another inspection of it has begun.");

        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).doesNotContain("task-supply-information");
        assertThat(inspection.letters("body-dropped-out")).containsExactlyInAnyOrder("headhealth01", "contacthealth01");
        assertThatThrownBy(() -> acting.as("headhealth01", () -> access.byId(inspection.id())))
                .isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> dropOut(inspection.id(), "health01", "Again."))
                .hasMessageContaining("has dropped out already");
        assertThatThrownBy(() -> dropOut(inspection.id(), "police01", "It too."))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Essex Police is the last body that is inspected beside the local authority.");
    }

    @Test
    void anInspectorateDropsOutAndTheLeadGoesOnInItsPlaceAndTheLastOneDoesNot() {
        PlayedInspection inspection = PlayedInspection.plannedJoint(context, List.of("police01", "health01"));
        inspection.record("manager", "task-assemble-team", PlayedInspection.JOINT_TEAM);
        inspection.record("lead", "task-prepare", PlayedInspection.PREPARATION);
        inspection.clock("2012-12-03T09:00:00Z");
        inspectorate(inspection.id(), "hmic");

        assertThatThrownBy(() -> acting.as("hmic1", () -> access.byId(inspection.id())))
                .isInstanceOf(NoSuchInspection.class);
        assertThat(inspection.letters("team-left")).contains("hmic1");
        assertThat(inspection.waiting())
                .filteredOn(task -> task.elementId().equals("task-tell-head"))
                .extracting(WaitingTask::assignee)
                .containsExactlyInAnyOrder("lead", "cqc1");
        assertThatThrownBy(() -> inspectorate(inspection.id(), "hmic")).hasMessageContaining("has dropped out already");
        assertThatThrownBy(() -> inspectorate(inspection.id(), "cqc"))
                .hasMessageContaining("Care Quality Commission is the last inspectorate beside the leading one");
    }

    @Test
    void whatAnInspectorateWasToSignIsNotWaitedForOnceItHasDroppedOut() {
        ReportOnTheWay report = ReportOnTheWay.runningJoint(context).draftSentAtTheDesk("lead", "quality");
        for (String user : List.of("dcs301", "headpolice01", "headhealth01")) {
            report.workOf(user, "task-factual-accuracy", "{\"noComments\": true}");
        }
        assertThat(report.task("task-sign-off").assignee()).isEqualTo("cqc1");
        inspectorate(report.id(), "cqc");

        assertThat(report.task("task-sign-off").assignee()).isEqualTo("hmic1");
    }

    private void inspectorate(String inspection, String id) {
        acting.as("lead", () -> {
            dropOuts.inspectorate(inspection, id, "No inspectors are free.");
            return null;
        });
    }

    @Test
    void theReportDoesNotWaitForABodyThatHasDroppedOut() {
        ReportOnTheWay report = ReportOnTheWay.runningJoint(context).draftSentAtTheDesk("lead", "quality");
        dropOut(report.id(), "police01", "Its area was changed.");
        assertThat(waiting(report)).containsExactly("task-factual-accuracy", "task-factual-accuracy");
        report.workOf("dcs301", "task-factual-accuracy", "{\"noComments\": true}");
        assertThat(waiting(report)).containsExactly("task-factual-accuracy");
        dropOut(report.id(), "health01", "The hospital has closed.");

        assertThat(waiting(report)).containsExactly("task-sign-off");
    }

    private List<String> waiting(ReportOnTheWay report) {
        return context.getBean(EngineByHand.class).waitingTasks(report.id()).stream()
                .map(WaitingTask::elementId)
                .toList();
    }

    private void dropOut(String inspection, String code, String reason) {
        UUID id = bodies.of(inspection).stream()
                .filter(one -> one.code().equals(code))
                .map(InspectedOrganisation::id)
                .findFirst()
                .orElseThrow();
        acting.as("lead", () -> {
            dropOuts.body(inspection, id, reason);
            return null;
        });
    }
}
