package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.casework.page.JourneyPages;
import org.waymark.casework.views.CaseViews;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.judgement.AreaEvidence;
import org.waymark.inspection.judgement.EvidenceSource.EvidenceLine;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.RefusedAnswers;

/** Two inspectorates look at the same child: neither learns what the other makes of it before both have recorded. */
@WaymarkTest
class InspectoratesViewsTest {

    private static final String VIEW = """
            {"facts": "The school nurse wrote in June.",
             "strands": [{"strand": "impact-of-help", "grade": "good", "says": "Health came early."},
               {"strand": "wishes-and-feelings", "grade": "adequate", "says": "He was asked once."}],
             "says": "Health knew this child."}""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private InspectionAccess access;

    @Autowired
    private CaseViews views;

    @Autowired
    private CaseAccess cases;

    @Autowired
    private JourneyPages pages;

    @Autowired
    private AreaEvidence evidence;

    @Autowired
    private Desk desk;

    @Autowired
    private ObjectMapper json;

    private PlayedInspection inspection;
    private JointCase joint;

    @BeforeEach
    void aChildIsFollowedByBothInspectorates() {
        joint = JointCase.opened(context);
        inspection = joint.inspection();
    }

    @Test
    void whatEachMakesOfTheChildIsKeptBackUntilBothHaveRecordedAndFactsAreNot() {
        WaitingTask task = inspection.task("task-give-view");
        assertThat(task.assignee()).isEqualTo("cqc1");
        assertThat(acting.as("cqc1", () -> desk.open(task.id()).task().name()))
                .startsWith("Look at case C001 for Care Quality Commission");
        assertThatThrownBy(() -> acting.as("cqc2", () -> desk.open(task.id()))).isInstanceOf(Desk.TaskNotFound.class);
        assertThat(inspection.open("cqc1", "task-give-view").get("strands")).hasSize(2);
        assertThat(page("cqc2").get("blind").asBoolean()).isTrue();
        assertThat(page("cqc2").toString())
                .contains("A plan of June")
                .doesNotContain("Help came late.", "It is sound.");
        assertThat(page("lead").toString()).contains("Help came late.");
        inspection.record("cqc1", "task-give-view", VIEW);

        assertThat(shown("lead").facts()).isEqualTo("The school nurse wrote in June.");
        assertThat(shown("lead").says()).isNull();
        assertThat(shown("lead").strands()).isEmpty();
        assertThat(shown("cqc2").says()).isEqualTo("Health knew this child.");
        assertThat(seen("lead")).noneMatch(line -> line.text().contains("Health knew"));
        assertThat(seen("cqc2"))
                .noneMatch(line -> line.text() != null && line.text().contains("It is sound"));
        joint.state(CaseStatus.FINISHED);

        assertThat(shown("inspector1").strands())
                .extracting(CaseViews.StrandLine::grade, CaseViews.StrandLine::says)
                .containsExactly(tuple("Good", "Health came early."), tuple("Adequate", "He was asked once."));
        assertThat(page("cqc2").toString()).contains("Help came late.", "It is sound.");
        assertThat(seen("lead")).anyMatch(line -> line.text().contains("Health knew this child."));
    }

    @Test
    void theLeadOpensThemWithAReasonAndOnce() {
        inspection.record("cqc1", "task-give-view", VIEW);

        assertThatThrownBy(() -> open(" "))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("reason: Say why they are opened");
        open("The child is at risk now.");
        assertThat(shown("inspector1").says()).isEqualTo("Health knew this child.");
        assertThat(page("cqc2").get("blind").asBoolean()).isFalse();
        assertThat(acting.as("cqc2", () -> views.of(joint.file(), view())).opened())
                .contains("The child is at risk now.");
        assertThatThrownBy(() -> open("Again.")).hasMessageContaining("all of it is open already");
    }

    @Test
    void aViewThatIsNotGivenIsClosedWithTheFieldwork() {
        assertThat(acting.as("lead", () -> views.unfinished(inspection.id())))
                .singleElement()
                .satisfies(piece ->
                        assertThat(piece.what()).isEqualTo("The view of Care Quality Commission of case C001"));
        joint.inTransaction(() -> views.close(inspection.id(), "No time was left.", "lead"));

        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).doesNotContain("task-give-view");
        assertThat(shown("lead").state()).isEqualTo("Not recorded: No time was left.");
    }

    private void open(String reason) {
        acting.as("lead", () -> {
            views.open(view(), joint.file(), reason);
            return null;
        });
    }

    private CaseViews.ViewLine shown(String user) {
        return acting.as(user, () -> views.of(joint.file(), view())).views().get(0);
    }

    private List<EvidenceLine> seen(String user) {
        return acting.as(user, () -> evidence.of(inspection.id())).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private JsonNode page(String user) {
        return acting.as(user, () -> json.<JsonNode>valueToTree(pages.of(view(), "C001")));
    }

    private InspectionView view() {
        return access.byId(inspection.id());
    }
}
