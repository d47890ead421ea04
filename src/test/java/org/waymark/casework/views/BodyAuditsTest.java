package org.waymark.casework.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.JointCase;
import org.waymark.casework.views.ShownAudits.AuditOfBody;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.inspection.judgement.AreaEvidence;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.Desk;

/** A body looks at a tracked case itself; nobody sees what it says before the view beside which it lies is theirs to see. */
@WaymarkTest
class BodyAuditsTest {

    private static final String TASK = "task-audit-tracked-cases";
    private static final String AUDIT =
            "{\"audits\": [{\"number\": \"C001\", \"grade\": \"outstanding\", \"says\": \"Our nurse acted at once.\"}]}";
    private static final String VIEW = """
            {"facts": null, "says": "Health knew this child.", "strands": [
              {"strand": "impact-of-help", "grade": "good", "says": "Health came early."},
              {"strand": "wishes-and-feelings", "grade": "adequate", "says": "He was asked once."}]}""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private InspectionAccess access;

    @Autowired
    private InspectedBodies bodies;

    @Autowired
    private BodyAudits audits;

    @Autowired
    private ShownAudits shown;

    @Autowired
    private AreaEvidence evidence;

    @Autowired
    private Desk desk;

    private PlayedInspection inspection;
    private JointCase joint;

    @BeforeEach
    void aChildIsFollowedBeforeTheHeadOfTheHospitalsIsTold() {
        joint = JointCase.opened(context);
        inspection = joint.inspection();
        assertThat(waiting()).doesNotContain(TASK);
        InspectedOrganisation hospitals = bodies.of(inspection.id()).stream()
                .filter(one -> one.code().equals("health01"))
                .findFirst()
                .orElseThrow();
        joint.inTransaction(
                () -> bodies.tell(hospitals, Instant.parse("2012-11-26T10:00:00Z"), "cqc1", "The head", null));
    }

    @Test
    void whatABodyFindsItselfIsSeenOnceItsInspectorateHasRecordedAndByThoseWhoMaySeeThatView() {
        WaitingTask task = inspection.task(TASK);
        assertThat(task.name()).isEqualTo("Audit the cases: Havering Hospitals");
        for (String stranger : List.of("headhealth01", "contactpolice01", "link301", "cqc1", "dcs301")) {
            assertThatThrownBy(() -> acting.as(stranger, () -> desk.open(task.id())))
                    .as(stranger)
                    .isInstanceOf(Desk.TaskNotFound.class);
        }
        inspection.record("contacthealth01", TASK, AUDIT);
        assertThat(audit("cqc2").says()).isNull();
        assertThat(audit("lead").state()).contains("kept back until Care Quality Commission has recorded");
        inspection.record("cqc1", "task-give-view", VIEW);

        assertThat(audit("cqc2").says()).isEqualTo("Our nurse acted at once.");
        assertThat(audit("cqc2").beside())
                .isEqualTo("Havering Hospitals sees this case better than the inspector does.");
        assertThat(audit("lead").says()).isNull();
        assertThat(said("lead")).noneMatch(text -> text.contains("1 better"));
        joint.state(CaseStatus.FINISHED);

        assertThat(audit("lead").grade()).isEqualTo("Outstanding");
        assertThat(said("lead"))
                .anyMatch(text -> text.contains("Of 1 that both graded, it sees 0 as the inspectors do, 1 better"));
    }

    @Test
    void whatIsNotRecordedIsClosedWithTheFieldwork() {
        assertThat(audits.unfinished(inspection.id()))
                .extracting(piece -> piece.what())
                .containsExactly("What Havering Hospitals finds itself in the cases");
        joint.inTransaction(() -> audits.close(inspection.id(), "No time was left.", "lead"));

        assertThat(waiting()).doesNotContain(TASK);
        assertThat(audit("lead").state()).isEqualTo("Not recorded: No time was left.");
        assertThat(audits.unfinished(inspection.id())).isEmpty();
    }

    private List<String> waiting() {
        return inspection.waiting().stream().map(WaitingTask::elementId).toList();
    }

    private AuditOfBody audit(String user) {
        return acting.as(user, () -> shown.of(joint.file(), access.byId(inspection.id())))
                .get(0);
    }

    private List<String> said(String user) {
        return acting.as(user, () -> evidence.of(inspection.id())).values().stream()
                .flatMap(List::stream)
                .map(line -> line.text())
                .filter(text -> text != null)
                .toList();
    }
}
