package org.waymark.inspection.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.changes.Interventions;
import org.waymark.inspection.complaints.ComplaintsController.Because;
import org.waymark.inspection.complaints.ComplaintsController.NewComplaint;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.safeguarding.PlayedConcern;

@WaymarkTest
class ComplaintsTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 12, 3);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private Interventions interventions;

    @Autowired
    private ComplaintsController complaints;

    @Autowired
    private HoldingComplaints holding;

    @Test
    void anInspectionIsNotCancelledWhileAConcernForAChildRunsInIt() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        PlayedConcern.aboutNobodyInTheSample(context, "inspector1", inspection.id());

        assertThatThrownBy(() -> acting.as("manager", () -> interventions.cancel(inspection.id(), "Another plan.")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("concern 1");

        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).contains("task-acknowledge-concern");
    }

    @Test
    void aComplaintIsAcknowledgedHoldsPublicationIsAnsweredAndLetsGo() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        receive(inspection);

        assertThat(inspection
                        .open("manager", "task-acknowledge-complaint")
                        .at("/complaint/from")
                        .asText())
                .isEqualTo("A parent or carer");
        assertThatThrownBy(
                        () -> inspection.record("manager", "task-acknowledge-complaint", acknowledging("2012-12-04")))
                .hasMessageContaining("has not come yet");
        inspection.record("manager", "task-acknowledge-complaint", acknowledging("2012-12-03"));
        assertThat(holding.any(inspection.id())).isTrue();

        inspection.clock("2012-12-05T10:00:00Z");
        inspection.record(
                "manager", "task-answer-complaint", "{\"answer\": \"We are sorry.\", \"answeredOn\": \"2012-12-05\"}");
        assertThat(holding.any(inspection.id()))
                .as("it is answered, and holds publication")
                .isTrue();
        acting.as(
                "manager",
                () -> complaints.release(
                        asked(context, ComplaintsController.class, "release", inspection.id()),
                        1,
                        new Because("They are content.")));

        assertThat(holding.any(inspection.id())).isFalse();
        assertThat(acting.as(
                                "manager",
                                () -> complaints.all(
                                        asked(context, ComplaintsController.class, "all", inspection.id())))
                        .complaints())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.acknowledgedOn()).isEqualTo(TODAY);
                    assertThat(line.answeredOn()).isEqualTo(LocalDate.of(2012, 12, 5));
                    assertThat(line.releasedBy()).isEqualTo("Mo Manager");
                });
    }

    @Test
    void aComplaintCanBeMadeWhenTheInspectionIsOver() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        acting.as("manager", () -> interventions.cancel(inspection.id(), "The authority is abolished."));
        assertThat(inspection.waiting()).isEmpty();

        receive(inspection);

        assertThat(inspection.waiting())
                .extracting(WaitingTask::elementId)
                .containsExactly("task-acknowledge-complaint");
    }

    @Test
    void onlyManagersHandleComplaintsAndTheySayWhoMadeThemAndWhen() {
        PlayedInspection inspection = PlayedInspection.onSite(context);

        for (String user : List.of("lead", "quality", "dcs301", "link301")) {
            assertThatThrownBy(() -> acting.as(
                            user,
                            () -> complaints.all(asked(context, ComplaintsController.class, "all", inspection.id()))))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> acting.as(
                        "manager",
                        () -> complaints.receive(
                                asked(context, ComplaintsController.class, "receive", inspection.id()),
                                new NewComplaint("neighbour", TODAY, "Noise."))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("authority, parent, public or staff");
        assertThatThrownBy(() -> acting.as(
                        "manager",
                        () -> complaints.receive(
                                asked(context, ComplaintsController.class, "receive", inspection.id()),
                                new NewComplaint("parent", TODAY.plusDays(1), "Noise."))))
                .hasMessageContaining("has not come yet");
    }

    @Test
    void whatIsSentAgainIsRecordedOnce() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        String first = send(inspection, "Nobody called back.", "one");

        assertThat(send(inspection, "Nobody called back.", "one")).isEqualTo(first);
        assertThat(send(inspection, "Nobody called back for a week.", "one")).isNotEqualTo(first);
    }

    private String send(PlayedInspection inspection, String what, String submission) {
        return acting.as("manager", () -> complaints
                .receive(
                        asked(context, ComplaintsController.class, "receive", inspection.id()),
                        new NewComplaint("parent", TODAY, what, submission))
                .id());
    }

    private void receive(PlayedInspection inspection) {
        acting.as(
                "manager",
                () -> complaints.receive(
                        asked(context, ComplaintsController.class, "receive", inspection.id()),
                        new NewComplaint("parent", TODAY, "Nobody listened to us.")));
    }

    private static String acknowledging(String day) {
        return "{\"acknowledgedOn\": \"%s\", \"effect\": \"hold\", \"reason\": \"It touches a finding.\"}"
                .formatted(day);
    }
}
