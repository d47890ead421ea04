package org.waymark.casework.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.CasesOnRecord;
import org.waymark.WaymarkTest;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseOpened;
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
    private CaseFileRepository files;

    @Autowired
    private AreaEvidence evidence;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private PlayedInspection inspection;
    private String caseId;

    @BeforeEach
    void aChildIsFollowedBeforeTheHeadOfTheHospitalsIsTold() {
        inspection = PlayedInspection.plannedJoint(context, List.of("police01", "health01"));
        inspection.record("manager", "task-assemble-team", PlayedInspection.JOINT_TEAM);
        caseId = new CasesOnRecord(database, inspection.id()).add(1);
        state("OPEN");
        inTransaction(
                () -> context.publishEvent(new CaseOpened(files.findById(caseId).orElseThrow())));
        assertThat(waiting()).doesNotContain(TASK);
        InspectedOrganisation hospitals = bodies.of(inspection.id()).stream()
                .filter(one -> one.code().equals("health01"))
                .findFirst()
                .orElseThrow();
        inTransaction(() -> bodies.tell(hospitals, Instant.parse("2012-11-26T10:00:00Z"), "cqc1", "The head", null));
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
        state("FINISHED");

        assertThat(audit("lead").grade()).isEqualTo("Outstanding");
        assertThat(said("lead"))
                .anyMatch(text -> text.contains("Of 1 that both graded, it sees 0 as the inspectors do, 1 better"));
    }

    @Test
    void whatIsNotRecordedIsClosedWithTheFieldwork() {
        assertThat(audits.unfinished(inspection.id()))
                .extracting(piece -> piece.what())
                .containsExactly("What Havering Hospitals finds itself in the cases");
        inTransaction(() -> audits.close(inspection.id(), "No time was left.", "lead"));

        assertThat(waiting()).doesNotContain(TASK);
        assertThat(audit("lead").state()).isEqualTo("Not recorded: No time was left.");
        assertThat(audits.unfinished(inspection.id())).isEmpty();
    }

    private void inTransaction(Runnable work) {
        acting.as("lead", () -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
            return null;
        });
    }

    private void state(String status) {
        database.sql("update case_file set status = ? where id = ?")
                .params(status, caseId)
                .update();
    }

    private List<String> waiting() {
        return inspection.waiting().stream().map(WaitingTask::elementId).toList();
    }

    private AuditOfBody audit(String user) {
        return acting.as(user, () -> shown.of(files.findById(caseId).orElseThrow(), access.byId(inspection.id())))
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
