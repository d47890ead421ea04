package org.waymark.casework.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.Depth;
import org.waymark.casework.NewCase;
import org.waymark.casework.cohort.CohortFigures;
import org.waymark.casework.cohort.JourneyCoverage;
import org.waymark.casework.evaluation.FurtherStages;
import org.waymark.casework.evaluation.Reopening;
import org.waymark.casework.findings.QuestionsAnswered;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.changes.OnTheWay;
import org.waymark.inspection.judgement.CoverageSource.Looked;
import org.waymark.inspection.judgement.CoverageSource.Of;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** A case under a framework that follows a child through two stages more than the model of the journey draws. */
@WaymarkTest
class FurtherStagesTest {

    private static final String INSPECTOR = "inspector1";
    private static final List<String> STAGES =
            List.of("becoming-looked-after", "care-review", "permanence", "leaving-care");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Inspections inspections;

    @Autowired
    private CaseBook book;

    @Autowired
    private ChildRepository children;

    @Autowired
    private JourneyPages pages;

    @Autowired
    private JourneyCoverage coverage;

    @Autowired
    private CohortFigures cohort;

    @Autowired
    private Reopening reopening;

    @Autowired
    private FurtherStages furtherStages;

    @Autowired
    private Acting acting;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectMapper json;

    @Test
    void aCaseGoesThroughTheFrameworksFurtherStagesAsThroughAnyOther() {
        PlayedInspection played = PlayedInspection.onSite(context, TestFrameworks.FURTHER_STAGES);
        InspectionView inspection = inspections.byId(played.id());
        CaseFile file = book.open(NewCase.of(inspection, 1, aChildInCare(played.id()), Depth.TRACKED)
                .lookedAtBy(INSPECTOR, false, false));
        engine.doDueJobs(played.id());
        assertThat(file.stages()).containsExactlyElementsOf(STAGES);

        assertThat(evaluations(played))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder(
                        "Evaluate becoming looked after",
                        "Evaluate the care review",
                        "Evaluate planning for permanence",
                        "Evaluate leaving care");
        assertThat(evaluations(played)).extracting(Task::getDueDate).doesNotContainNull();
        assertThat(evaluations(played).stream().map(Task::getDueDate).distinct())
                .as("due together")
                .hasSize(1);
        dueDatesFollowAPause(played);
        theFormAsksWhatTheFrameworkAsksAtThisStage(played);

        evaluateAll(played);
        theStagesStandOnThePagesOfTheCaseAndOfTheInspection(inspection, file);
        conclude(played, file);
        assertThat(book.byId(file.id()).status()).isEqualTo(CaseStatus.FINISHED);
        assertThat(openTasks(played, "task-conclude-case")).isEmpty();

        acting.as("lead", () -> {
            reopening.reopen(inspection, file.number(), "Another file was found.");
            return true;
        });
        engine.doDueJobs(played.id());
        assertThat(evaluations(played)).hasSize(STAGES.size());
        assertThat(page(named(played, "Evaluate leaving care")).findValuesAsText("narrative"))
                .as("what was found before")
                .contains("They are helped to live alone.");
        evaluateAll(played);
        conclude(played, file);
        assertThat(book.byId(file.id()).status()).isEqualTo(CaseStatus.FINISHED);
    }

    @Test
    void theLeadAddsAFurtherStageToOneCaseWithAReason() {
        PlayedInspection played = PlayedInspection.onSite(context, TestFrameworks.FURTHER_STAGES);
        InspectionView inspection = inspections.byId(played.id());
        CaseFile file = book.open(NewCase.of(inspection, 1, aChild(played.id(), "assessment"), Depth.TRACKED)
                .lookedAtBy(INSPECTOR, false, false));
        engine.doDueJobs(played.id());
        assertThat(offered(INSPECTOR, inspection)).as("the lead adds them").isEmpty();
        assertThat(offered("lead", inspection)).containsExactly("Planning for permanence", "Leaving care");
        assertThatThrownBy(() -> add(INSPECTOR, inspection, "leaving-care", "They turn 18."))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> add("lead", inspection, "leaving-care", " ")).hasMessageContaining("Say why");
        assertThatThrownBy(() -> add("lead", inspection, "care-review", "Drawn, and not reached."))
                .hasMessageContaining("Choose one of the stages that the framework adds");

        add("lead", inspection, "leaving-care", "They turn 18 this year.");
        assertThat(evaluations(played))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("Evaluate the assessment", "Evaluate leaving care");
        assertThat(evaluations(played)).extracting(Task::getDueDate).doesNotContainNull();
        assertThat(offered("lead", inspection)).containsExactly("Planning for permanence");
        assertThatThrownBy(() -> add("lead", inspection, "leaving-care", "Twice."))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("stage: Choose one of the stages that the framework adds");
        evaluateAll(played);
        assertThatThrownBy(() -> add("lead", inspection, "permanence", "Too late."))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("waits for its conclusion");
        assertThat(book.byId(file.id()).stages()).containsExactly("assessment", "leaving-care");
        conclude(played, file);

        JourneyPage page = acting.as("lead", () -> pages.of(inspection, file.number()));
        assertThat(page.furtherStages())
                .as("no stage is added to a finished case")
                .isEmpty();
        assertThat(page.additions())
                .extracting(JourneyPage.AdditionRow::stage, JourneyPage.AdditionRow::reason)
                .containsExactly(tuple("Leaving care", "They turn 18 this year."));
        assertThat(page.rows())
                .extracting(row -> row.step().title(), row -> row.evaluated())
                .contains(tuple("Leaving care", "evaluated by Ivy Oakes: Good"));
        assertThat(database.sql(
                                "select what || ' ' || subject from audit_entry where inspection_id = ? and what = 'add-stage'")
                        .param(played.id())
                        .query(String.class)
                        .list())
                .containsExactly("add-stage C001");
    }

    private List<String> offered(String user, InspectionView inspection) {
        return acting.as(user, () -> pages.of(inspection, "C001")).furtherStages().stream()
                .map(Choice::label)
                .toList();
    }

    private void add(String user, InspectionView inspection, String stage, String reason) {
        acting.as(user, () -> {
            furtherStages.add(inspection, "C001", stage, reason);
            return true;
        });
    }

    private void dueDatesFollowAPause(PlayedInspection played) {
        LocalDate today = LocalDate.of(2012, 12, 3);
        OnTheWay.pause(context, played.id(), today);
        assertThat(evaluations(played)).extracting(Task::getDueDate).containsOnlyNulls();
        played.clock("2012-12-05T09:00:00Z");
        OnTheWay.endPause(context, played.id(), today.plusDays(2));
        assertThat(evaluations(played).stream().map(Task::getDueDate).distinct())
                .as("due together")
                .hasSize(1)
                .doesNotContainNull();
    }

    private void theFormAsksWhatTheFrameworkAsksAtThisStage(PlayedInspection played) {
        Task permanence = named(played, "Evaluate planning for permanence");
        JsonNode page = page(permanence);
        assertThat(page.path("stageTitle").asText()).isEqualTo("Planning for permanence");
        assertThat(page.path("occurrences")).isEmpty();
        assertThat(page.path("strands").findValuesAsText("strand"))
                .containsExactly("impact-of-help", "wishes-and-feelings");
        assertThat(page(named(played, "Evaluate leaving care")).path("strands")).hasSize(8);
        assertThatThrownBy(() -> evaluate(permanence, "direct-contact"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("This framework does not ask about that");
    }

    private void theStagesStandOnThePagesOfTheCaseAndOfTheInspection(InspectionView inspection, CaseFile file) {
        JourneyPage page = acting.as("lead", () -> pages.of(inspection, file.number()));
        assertThat(page.rows())
                .extracting(row -> row.step().title(), row -> row.evaluated())
                .contains(
                        tuple("Planning for permanence", "evaluated by Ivy Oakes: Good"),
                        tuple("Leaving care", "evaluated by Ivy Oakes: Good"));
        assertThat(page.description()).contains("Followed beside them, without days: Planning for permanence");
        assertThat(acting.as("lead", () -> pages.picture(inspection, file.number())))
                .contains("Leaving care", "No list of the authority names this stage.");
        assertThat(coverage.lookedAt(inspection.id()))
                .contains(new Looked(Of.STAGE, "permanence", 1, 0), new Looked(Of.STAGE, "leaving-care", 1, 0));
        assertThat(acting.as("lead", () -> cohort.of(inspection, false)).strands())
                .filteredOn(strand -> strand.title().equals("Effectiveness and impact of help"))
                .singleElement()
                .satisfies(strand -> assertThat(strand.numbers()).contains(STAGES.size()));
    }

    private Child aChildInCare(String inspectionId) {
        return aChild(inspectionId, "becoming-looked-after", "care-review");
    }

    private Child aChild(String inspectionId, String... stages) {
        UUID lists = UUID.randomUUID();
        UUID child = UUID.randomUUID();
        database.sql(
                        "insert into list_submission (id, version, inspection_id, file_name, file_size, sha256, received_by,"
                                + " received_at, rows_per_list, children, open_cases, closed_cases, problems, status)"
                                + " values (?, 0, ?, 'lists.xlsx', 1, 'x', 'link301', ?, '{}', 1, 1, 0, 0, 'CONFIRMED')")
                .params(lists, inspectionId, OffsetDateTime.parse("2012-12-03T08:00:00Z"))
                .update();
        database.sql(
                        "insert into child (id, submission_id, unique_id, date_of_birth, age_band, case_status, is_open, stages)"
                                + " values (?, ?, '4711', '1996-02-03', '16 and over', 'Looked after child', true, ?)")
                .params(child, lists, String.join(",", stages))
                .update();
        for (int place = 0; place < stages.length; place++) {
            database.sql("insert into stage_occurrence (id, child_id, place, stage, began, facts)"
                            + " values (?, ?, ?, ?, ?, '{}')")
                    .params(UUID.randomUUID(), child, place, stages[place], LocalDate.of(2012, 3 + 4 * place, 1))
                    .update();
        }
        return children.findById(child).orElseThrow();
    }

    private List<Task> evaluations(PlayedInspection played) {
        return openTasks(played, "task-evaluate-%");
    }

    private List<Task> openTasks(PlayedInspection played, String element) {
        return acting.asWaymark(() -> tasks.createTaskQuery()
                .tenantIdIn(played.id())
                .taskDefinitionKeyLike(element)
                .list());
    }

    private Task named(PlayedInspection played, String name) {
        return evaluations(played).stream()
                .filter(task -> task.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode page(Task task) {
        return json.valueToTree(
                acting.as(INSPECTOR, () -> desk.open(task.getId()).context()));
    }

    private void evaluateAll(PlayedInspection played) {
        evaluations(played).forEach(task -> evaluate(task, "impact-of-help"));
        engine.doDueJobs(played.id());
    }

    private void evaluate(Task task, String strand) {
        record(
                task,
                Map.of(
                        "strands",
                        List.of(Map.of(
                                "strand",
                                strand,
                                "grade",
                                "good",
                                "narrative",
                                "They are helped to live alone.",
                                "evidence",
                                List.of(Map.of("seen", "The plan and its reviews.", "document", "Plan")))),
                        "examinedWith",
                        "social worker"));
    }

    private void conclude(PlayedInspection played, CaseFile file) {
        record(
                openTasks(played, "task-conclude-case").get(0),
                Map.of(
                        "questions",
                        QuestionsAnswered.of(inspections.byId(played.id()).framework(), true, file.stages()),
                        "areas",
                        List.of(Map.of(
                                "area", "help-and-protection", "says", "Help came, late.", "grade", "adequate"))));
        engine.doDueJobs(played.id());
    }

    private void record(Task task, Object answers) {
        acting.as(INSPECTOR, () -> desk.record(task.getId(), UUID.randomUUID().toString(), json.valueToTree(answers)));
    }
}
