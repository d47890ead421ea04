package org.waymark.inspection.focus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.framework.InspectionFocus.FocusChoice;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.RefusedAnswers;

/** What an inspection looks at is chosen with its plan, and can be another one until somebody was told. */
@WaymarkTest
class ChosenFocusTest {

    private static final List<String> BODIES = List.of("police01", "health01");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ChosenFocus focus;

    @Autowired
    private Acting acting;

    @Autowired
    private InspectionAccess access;

    @Test
    void aThemeIsOneOfTheChoicesAndIsNotLeftOut() {
        for (String wrong : new String[] {null, " ", "weather"}) {
            assertThatThrownBy(() -> PlayedInspection.plannedJoint(context, BODIES, wrong))
                    .isInstanceOf(RefusedAnswers.class)
                    .hasMessageContaining("focus: Choose the theme of this inspection. There are: Neglect; Gangs.");
        }
    }

    @Test
    void itProposesItsLinesOfEnquiryAndStaysOnceSomebodyWasTold() {
        PlayedInspection inspection = PlayedInspection.plannedJoint(context, BODIES, "neglect");
        inspection.record("manager", "task-assemble-team", PlayedInspection.JOINT_TEAM);
        change(inspection, "gangs");

        assertThat(chosen(inspection).title()).isEqualTo("Gangs");
        assertThat(inspection.open("lead", "task-prepare").get("enquiries"))
                .extracting(line -> line.get("line").asText())
                .containsExactly("Is a child who is drawn in seen as a child?");
        inspection.record("lead", "task-prepare", PlayedInspection.PREPARATION);
        inspection.clock("2012-12-03T09:00:00Z");
        inspection.record(
                "lead", "task-record-call", "{\"at\": \"2012-12-03T08:40\", \"spokeTo\": \"Ms Okafor, DCS\"}");

        assertThatThrownBy(() -> change(inspection, "neglect"))
                .hasMessageContaining("Those who are inspected have been told what is looked at: it stays as it is.");
    }

    private FocusChoice chosen(PlayedInspection inspection) {
        return acting.as("lead", () -> focus.of(access.byId(inspection.id()))).orElseThrow();
    }

    private void change(PlayedInspection inspection, String choice) {
        acting.as("manager", () -> {
            focus.change(inspection.id(), choice, "The area asked about it.");
            return null;
        });
    }
}
