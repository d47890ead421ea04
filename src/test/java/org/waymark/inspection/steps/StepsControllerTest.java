package org.waymark.inspection.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.steps.AfterController.After;
import org.waymark.inspection.steps.AfterController.Begun;
import org.waymark.inspection.steps.StepsController.Done;
import org.waymark.inspection.steps.StepsController.Next;
import org.waymark.inspection.steps.StepsController.Standing;
import org.waymark.inspection.steps.StepsController.Waits;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.Desk;

/** Where a task stands, and what follows from one that was recorded, for whom. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepsControllerTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StepsController steps;

    @Autowired
    private AfterController afterwards;

    @Autowired
    private Acting acting;

    private PlayedInspection inspection;
    private String call;

    @BeforeAll
    void onSite() {
        inspection = PlayedInspection.planned(context);
        inspection.record("manager", "task-assemble-team", PlayedInspection.TEAM);
        inspection.record("lead", "task-prepare", PlayedInspection.PREPARATION);
        inspection.clock("2012-12-03T09:00:00Z");
        call = inspection.task("task-record-call").id();
        inspection.record(
                "lead",
                "task-record-call",
                "{\"at\": \"2012-12-03T08:40\", \"spokeTo\": \"Ms Okafor, DCS\", \"deputyFor\": null, \"deputyWhy\": null}");
    }

    @Test
    void theTeamReadsWhoDoesWhatBesideIt() {
        Standing stands = standing("lead", "task-supply-lists");
        assertThat(stands.now().what()).isEqualTo("Supply the child-level lists");
        assertThat(stands.now().who()).isEqualTo("the authority\u2019s link officers");
        assertThat(stands.beside()).extracting(Waits::what).contains("Hold the daily team meeting");
        assertThat(stands.next())
                .extracting(Next::what, Next::who)
                .contains(tuple("Confirm the sample", "the lead inspector"));
        assertThat(stands.partly()).isFalse();
        assertThat(stands.limits()).isNotEmpty();
    }

    @Test
    void theAuthorityReadsWhatItsOwnDoAndNobodyElsesName() {
        Standing stands = standing("link301", "task-supply-lists");
        assertThat(stands.beside())
                .extracting(Waits::what)
                .contains("Supply other evidence")
                .doesNotContain("Hold the daily team meeting");
        assertThat(stands.before()).extracting(Done::who).isEmpty();
        assertThat(stands.partly()).isTrue();
        assertThatThrownBy(() -> standing("link301", "task-daily-meeting")).isInstanceOf(Desk.TaskNotFound.class);
    }

    @Test
    void whoeverRecordedATaskIsToldWhatFollowsFromItAndNobodyElseIs() {
        After after = acting.as("lead", () -> afterwards.after(call)).getBody();
        assertThat(after.what()).isEqualTo("Call the authority and record it");
        assertThat(after.done()).contains("has opened the inspection to the authority");
        assertThat(after.begun()).extracting(Begun::what).contains("Arrange the set-up");
        assertThatThrownBy(() -> acting.as("inspector1", () -> afterwards.after(call)))
                .isInstanceOf(Desk.TaskNotFound.class);
    }

    private Standing standing(String user, String element) {
        String task = inspection.task(element).id();
        return acting.as(user, () -> steps.steps(task)).getBody();
    }
}
