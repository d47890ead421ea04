package org.waymark.inspection.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.fieldwork.activities.AddedOnTheSpot;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.steps.EndController.End;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.Desk;

/** What became of tasks that vanish when the time on site ends: those whose they were are told, in Tasklist and by letter. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndControllerTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EndController ends;

    @Autowired
    private Acting acting;

    @Autowired
    private ObjectMapper json;

    private PlayedInspection inspection;
    private String observation;
    private String lists;
    private String meeting;

    @BeforeAll
    void theTimeOnSiteEnds() throws Exception {
        inspection = PlayedInspection.onSite(context);
        inspection.clock("2012-12-04T09:00:00Z");
        AddedOnTheSpot.observation(context, "inspector1", inspection.id());
        observation = inspection.task("task-record-observation").id();
        lists = inspection.task("task-supply-lists").id();
        meeting = inspection.task("task-open-judgement-meeting").id();
        var typed = json.readTree("{\"seen\": \"The duty team at its desks.\", \"kind\": \"observation\"}");
        acting.as("inspector1", () -> context.getBean(Desk.class).saveDraft(observation, typed));
        inspection.record(
                "lead",
                "task-open-judgement-meeting",
                "{\"inspectors\": [], \"cases\": [], \"reasonForOthers\": \"The Chief Inspector ended it.\"}");
        inspection.clock("2012-12-04T09:30:00Z");
    }

    @Test
    void whoseItWasIsToldWhyAndReadsWhatTheyHadWritten() {
        End end = end("inspector1", observation);
        assertThat(end.why()).contains("opened the judgement meeting").contains("on Tuesday 4 December 2012");
        assertThat(end.typed()).containsExactly("The duty team at its desks.");
    }

    @Test
    void whoMightHaveTakenItOnIsToldWhyAndReadsNothing() {
        End end = end("link301", lists);
        assertThat(end.why()).contains("the time on site was over");
        assertThat(end.typed()).isEmpty();
    }

    @Test
    void nobodyIsToldOfATaskThatWasNeverForThem() {
        for (String user : new String[] {"link301", "dcs301", "inspector2"}) {
            assertThatThrownBy(() -> end(user, observation)).isInstanceOf(Desk.TaskNotFound.class);
        }
    }

    @Test
    void whatSomebodyRecordedIsToldAsRecorded() {
        assertThat(end("lead", meeting).why()).contains("recorded it: ");
    }

    @Test
    void aLetterGoesToEverybodyWhoseTasksMayHaveGone() {
        assertThat(inspection.letters("fieldwork-ended"))
                .containsExactlyInAnyOrder("inspector1", "inspector2", "inspector3", "inspector4");
        assertThat(inspection.letters("nothing-more-on-site"))
                .contains("link301", "dcs301")
                .as("of this authority alone")
                .doesNotContain("link302", "dcs302", "office302");
    }

    private End end(String user, String task) {
        return acting.as(user, () -> ends.end(task)).getBody();
    }
}
