package org.waymark.casework.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.WaymarkTest;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseOpenings;
import org.waymark.casework.CaseView;
import org.waymark.casework.Cases;
import org.waymark.casework.Depth;
import org.waymark.casework.NoSuchCase;
import org.waymark.casework.OpenCase;
import org.waymark.casework.cohort.CaseFigures;
import org.waymark.casework.cohort.Cohort;
import org.waymark.casework.cohort.CohortFigures;
import org.waymark.casework.cohort.JourneyCoverage;
import org.waymark.casework.evaluation.CaseEvidence;
import org.waymark.casework.evaluation.Reopening;
import org.waymark.casework.findings.QuestionsAnswered;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.judgement.EvidenceSource;
import org.waymark.lists.ListPreview;
import org.waymark.lists.ListUploads;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.Timescales;
import org.waymark.lists.workbook.UnreadableLists;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** From the lists to the judgement meeting, every task recorded at the desk as the user who would. */
@WaymarkTest
class JourneyThroughTheDeskTest {

    private static final String PASSWORD = "waymark-demo";
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    private static final List<String> TEAM = List.of("jlead", "jinsp1", "jinsp2", "jinsp3", "jinsp4");

    @Autowired
    private Desk desk;

    @Autowired
    private Acting acting;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private Inspections inspections;

    @Autowired
    private ListUploads uploads;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFigures figures;

    @Autowired
    private CaseJourneys journeys;

    @Autowired
    private CaseAccess access;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CaseEvidence evidence;

    @Autowired
    private CohortFigures together;

    @Autowired
    private JourneyCoverage coverage;

    @Autowired
    private JourneyPages pages;

    @Autowired
    private Reopening reopening;

    @Autowired
    private CaseOpenings openings;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ObjectMapper json;

    private String inspection;

    @BeforeEach
    void beginFieldwork() {
        accounts.openAuthority("301", "Barking and Dagenham");
        TEAM.forEach(user -> accounts.create(user, "Ivy", user, null, PASSWORD, List.of("inspectors")));
        accounts.create("jquality", "Quin", "Quality", null, PASSWORD, List.of("quality"));
        accounts.create("jmanager", "Mo", "Manager", null, PASSWORD, List.of("managers"));
        accounts.create("jlink", "Lin", "Officer", null, PASSWORD, List.of("link301"));
        engine.setClock(Instant.parse("2012-11-19T09:00:00Z"));
        InspectionView planned = acting.as(
                "jmanager", () -> inspections.plan(new PlanRequest("child-protection-2012", "301", FIRST_DAY, true)));
        inspection = planned.id();
        engine.doDueJobs(inspection);
        record("jmanager", "task-assemble-team", team());
        record("jlead", "task-prepare", preparation(planned));
        engine.setClock(Instant.parse("2012-12-03T09:30:00Z"));
        engine.doDueJobs(inspection);
        record("jlead", "task-record-call", Map.of("at", "2012-12-03T09:00", "spokeTo", "The director"));
        engine.doDueJobs(inspection);
    }

    @Test
    void theSampleIsDrawnConfirmedLookedAtAndClosed() throws Exception {
        supplyLists(lists(400), true);
        confirmSample();
        assertThat(cases.of(inspection)).hasSize(53);
        assertThat(cases.of(inspection).stream().filter(CaseView::goodPractice)).hasSize(3);
        assertThat(cases.of(inspection).get(0).businessKey())
                .isEqualTo(inspections.byId(inspection).reference() + "-C001");

        CaseView tracked = cases.of(inspection).stream()
                .filter(one -> one.familyToMeet() && one.owner() != null)
                .findFirst()
                .orElseThrow();
        walk(tracked);
        CaseView sampled = cases.of(inspection).stream()
                .filter(one -> one.depth() == Depth.SAMPLED && one.owner() != null)
                .findFirst()
                .orElseThrow();
        database.update("update case_file set to_moderate = true where id = ?", sampled.id());
        work(sampled, "task-evaluate-sampled-case", sampled.owner(), sampledCase(sampled));
        assertThat(casesHeardOf(sampled.owner())).contains("Case " + sampled.number());
        assertThat(casesHeardOf(otherThan(sampled.owner())))
                .as("blind until they have given theirs")
                .doesNotContain("Case " + sampled.number());
        takeOn(cases.of(inspection).stream()
                .filter(one -> one.owner() == null)
                .findFirst()
                .orElseThrow());
        CaseJourney seen = acting.as(tracked.owner(), () -> journey(tracked));
        assertThat(seen.stages()).hasSize(tracked.stages().size()).allMatch(CaseJourney.StageLine::evaluated);
        assertThat(seen.family().theirWords()).isEqualTo("It got better.");
        assertThatThrownBy(() -> acting.as("jlink", () -> journey(tracked))).isInstanceOf(NoSuchCase.class);
        assertThat(casesHeardOf(tracked.owner())).contains("Case " + tracked.number());
        assertThat(acting.as("jlead", () -> evidenceOf("overall-effectiveness")))
                .extracting(EvidenceSource.EvidenceLine::from)
                .contains("Case " + tracked.number() + ", what difference help made");

        putTogether(tracked);
        lookAgain(tracked);
        openJudgementMeeting();
        assertThat(casesHeardOf("jlead")).contains("Case " + sampled.number());
        assertThat(figures.of(inspection)).satisfies(all -> {
            assertThat(all.sample()).isEqualTo(50);
            assertThat(all.goodPractice()).isEqualTo(3);
            assertThat(all.unfinished()).isZero();
            assertThat(all.unseen()).isEqualTo(51);
            assertThat(all.familiesMet()).isEqualTo(1);
        });
        assertNothingOfTheChildrenInTheEngine();
    }

    @Test
    void aSmallAuthorityGoesOnWithAReason() throws Exception {
        record("jlink", "task-nominate-good-practice", nominations(List.of("1", "2", "3", "4", "5", "6")));
        supplyLists(lists(30), false);
        JsonNode answers = sampleAnswers();
        assertThatThrownBy(() -> record("jlead", "task-confirm-sample", answers))
                .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.field()).isEqualTo("shortReason")));
        ((ObjectNode) answers).put("shortReason", "There are no more open cases.");
        record("jlead", "task-confirm-sample", answers);
        assertThat(cases.of(inspection)).hasSizeBetween(1, 30);
        assertThat(database.queryForObject(
                        "select count(*) from good_practice_nomination where inspection_id = ? and withdrawn is not null",
                        Integer.class,
                        inspection))
                .isEqualTo(6);
    }

    @Test
    void aFileThatCannotFeedTheInspectionIsRefusedInASentence() throws Exception {
        String task = task("task-supply-lists");
        assertThatThrownBy(() -> upload("jlink", task, lists(5))).isInstanceOf(Desk.NotYourTask.class);
        acting.as("jlink", () -> engine.claim(task, "jlink"));
        assertThatThrownBy(() -> upload("jlink", task, "no workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableLists.class);
        byte[] ofAnotherTime = lists(30, FIRST_DAY.plusYears(12));
        assertThatThrownBy(() -> upload("jlink", task, ofAnotherTime))
                .isInstanceOf(UnreadableLists.class)
                .hasMessageContaining("not of this inspection's time");
        assertThatThrownBy(() -> acting.as(
                        "jlead", () -> uploads.receive(task, "lists.xlsx", new ByteArrayInputStream(new byte[0]))))
                .isInstanceOfAny(Desk.NotYourTask.class, Desk.TaskNotFound.class);
        assertThatThrownBy(() -> record(
                        "jlink",
                        "task-supply-lists",
                        Map.of("listSubmission", UUID.randomUUID().toString())))
                .isInstanceOf(RefusedAnswers.class);

        ListPreview first = upload("jlink", task, lists(60));
        ListPreview second = upload("jlink", task, lists(70));
        assertThatThrownBy(() -> record(
                        "jlink",
                        "task-supply-lists",
                        Map.of("listSubmission", first.submissionId().toString())))
                .isInstanceOf(RefusedAnswers.class);
        record(
                "jlink",
                "task-supply-lists",
                Map.of("listSubmission", second.submissionId().toString()));
        assertThat(database.queryForList(
                        "select status from list_submission where inspection_id = ? order by children",
                        String.class,
                        inspection))
                .containsExactly("SUPERSEDED", "CONFIRMED");
    }

    private void supplyLists(byte[] workbook, boolean thenNominate) throws IOException {
        String task = task("task-supply-lists");
        acting.as("jlink", () -> engine.claim(task, "jlink"));
        ListPreview preview = upload("jlink", task, workbook);
        assertThat(preview.children())
                .isEqualTo(preview.open() + preview.closed())
                .isPositive();
        record(
                "jlink",
                "task-supply-lists",
                Map.of("listSubmission", preview.submissionId().toString(), "note", "Complete."));
        if (thenNominate) {
            String nominate = task("task-nominate-good-practice");
            acting.as("jlink", () -> engine.claim(nominate, "jlink"));
            assertThatThrownBy(() -> record(
                            "jlink", "task-nominate-good-practice", nominations(List.of("1", "2", "3", "4", "5", "6"))))
                    .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(refused.errors())
                            .hasSize(6));
            record("jlink", "task-nominate-good-practice", nominations(twoDrawnAndFourOthers()));
        }
    }

    /** Nobody is refused for having been drawn: the reserves take the places, and the answer is the same. */
    private List<String> twoDrawnAndFourOthers() {
        return database.queryForList("""
                select unique_id from child where submission_id = (select submission_id from sample_draw where inspection_id = ?)
                order by id not in (select child_id from drawn_case where place < 2), id in (select child_id from drawn_case),
                unique_id limit 6""", String.class, inspection);
    }

    private void confirmSample() throws IOException {
        JsonNode page = json.valueToTree(
                acting.as("jlead", () -> desk.open(task("task-confirm-sample"))).context());
        assertThat(page.get("cases")).hasSize(53);
        assertThat(page.get("drawn").asInt()).isEqualTo(50);
        JsonNode answers = sampleAnswers();
        ((ObjectNode) answers.get("cases").get(1)).putNull("owner");
        record("jlead", "task-confirm-sample", answers);
        engine.doDueJobs(inspection);
    }

    private JsonNode sampleAnswers() {
        JsonNode page = json.valueToTree(
                acting.as("jlead", () -> desk.open(task("task-confirm-sample"))).context());
        var answers = json.createObjectNode();
        var lines = answers.putArray("cases");
        page.get("cases").forEach(line -> lines.addObject()
                .put("number", line.get("number").asText())
                .put("owner", line.get("owner").asText())
                .put("depth", line.get("depth").asText())
                .put("familyToMeet", line.get("familyToMeet").asBoolean()));
        return answers;
    }

    private void walk(CaseView tracked) {
        for (String stage : tracked.stages()) {
            work(
                    tracked,
                    "task-evaluate-" + stage,
                    tracked.owner(),
                    Map.of(
                            "strands",
                            List.of(Map.of(
                                    "strand",
                                    "impact-of-help",
                                    "grade",
                                    "good",
                                    "evidence",
                                    List.of(Map.of(
                                            "seen",
                                            "The plan and its reviews.",
                                            "document",
                                            "Plan",
                                            "agency",
                                            "health")))),
                            "groups",
                            List.of("domestic-abuse"),
                            "examinedWith",
                            "social worker"));
        }
        work(tracked, "task-arrange-family-meeting", "jlink", Map.of("at", "2012-12-06T10:00", "place", "School"));
        engine.setClock(Instant.parse("2012-12-06T15:00:00Z"));
        work(
                tracked,
                "task-meet-family",
                tracked.owner(),
                Map.of(
                        "heldAt",
                        "2012-12-06T10:00",
                        "minutes",
                        40,
                        "consent",
                        "The mother, in writing",
                        "present",
                        "mother and child",
                        "theirWords",
                        "It got better."));
        engine.doDueJobs(inspection);
        work(
                tracked,
                "task-conclude-case",
                tracked.owner(),
                Map.of(
                        "questions",
                        questions(tracked),
                        "areas",
                        List.of(Map.of(
                                "area", "help-and-protection", "says", "Help came, late.", "grade", "adequate"))));
        engine.doDueJobs(inspection);
        if (waitsFor(tracked, "task-moderate-case")) {
            assertThatThrownBy(() ->
                            work(tracked, "task-moderate-case", tracked.owner(), moderation("help-and-protection")))
                    .isInstanceOf(RefusedAnswers.class);
            engine.giveBack(taskOf(tracked, "task-moderate-case"));
            String other = TEAM.stream()
                    .filter(user -> !user.equals(tracked.owner()))
                    .findFirst()
                    .orElseThrow();
            work(tracked, "task-moderate-case", other, moderation("help-and-protection"));
            engine.doDueJobs(inspection);
            work(
                    tracked,
                    "task-settle-disagreement",
                    "jlead",
                    Map.of(
                            "points",
                            List.of(Map.of(
                                    "point", "help-and-protection", "grade", "good", "reason", "The dates show it."))));
            engine.doDueJobs(inspection);
        }
    }

    /** Opened again by its owner: what was found counts until it is found anew, and is kept then. */
    private void lookAgain(CaseView tracked) {
        String stage = tracked.stages().get(0);
        assertThatThrownBy(() -> acting.as(otherThan(tracked.owner()), () -> reopen(tracked, "Why not")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.as(tracked.owner(), () -> reopen(tracked, " ")))
                .isInstanceOf(RefusedAnswers.class);
        acting.as(tracked.owner(), () -> reopen(tracked, "A new file has come."));
        engine.doDueJobs(inspection);
        assertThat(waitsFor(tracked, "task-arrange-family-meeting")).isFalse();
        JsonNode page =
                json.valueToTree(acting.as(tracked.owner(), () -> desk.open(taskOf(tracked, "task-evaluate-" + stage)))
                        .context());
        assertThat(page.at("/reopenedBecause").asText()).isEqualTo("A new file has come.");
        assertThat(page.findValuesAsText("seen")).contains("The plan and its reviews.");
        work(
                tracked,
                "task-evaluate-" + stage,
                tracked.owner(),
                Map.of("notSeenBecause", "The new file is not readable."));
        openFromOutside(tracked);
        JourneyPage journey = acting.as("jmanager", () -> pages.of(asking(), tracked.number()));
        assertThat(journey.earlier()).isNotEmpty();
        assertThat(journey.reopenings()).singleElement().satisfies(one -> assertThat(one.by())
                .isEqualTo("Ivy " + tracked.owner()));
        assertThat(journey.rows()).isNotEmpty();
        assertThat(journey.rows().get(0).evaluated()).contains("not seen by Ivy");
        assertThat(journey.groups()).containsExactly("Children in households where there is domestic abuse");
        assertThat(acting.as("jmanager", () -> pages.picture(asking(), tracked.number())))
                .startsWith("<svg")
                .contains("<title");
        assertThatThrownBy(() -> acting.as("jlink", () -> pages.of(asking(), tracked.number())))
                .isInstanceOf(NoSuchCase.class);
    }

    /** Whoever oversees inspections reads a case when they have said why, for a day, and the lead inspector knows. */
    private void openFromOutside(CaseView tracked) {
        String number = tracked.number();
        assertThatThrownBy(() -> acting.as("jmanager", () -> pages.of(asking(), number)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.as("jmanager", () -> journey(tracked))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> open("jmanager", number, " ")).isInstanceOf(RefusedAnswers.class);
        assertThatThrownBy(() -> open(tracked.owner(), number, "Mine")).isInstanceOf(RefusedAnswers.class);
        assertThatThrownBy(() -> open("jlink", number, "Ours")).isInstanceOf(NoSuchCase.class);

        open("jmanager", number, "A complaint names this family.");

        assertThat(acting.as("jlead", () -> openings.of(asking())))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.number()).isEqualTo(number);
                    assertThat(line.reason()).isEqualTo("A complaint names this family.");
                });
        assertThat(database.queryForList(
                        "select to_user from letter where inspection_id = ? and template = 'case-opened'",
                        String.class,
                        inspection))
                .containsExactly("jlead");
        assertThat(database.queryForList(
                        "select body from letter where inspection_id = ? and template = 'case-opened'",
                        String.class,
                        inspection))
                .noneMatch(body -> body.contains("complaint"));
    }

    private void open(String user, String number, String reason) {
        acting.as(user, () -> {
            openings.open(asking(), number, reason);
            return true;
        });
    }

    /** How timely, how good, for whom, and how we know; and what may be shared of it. */
    private void putTogether(CaseView tracked) {
        Cohort team = acting.as("jlead", () -> together.of(asking(), false));
        assertThat(team.cases()).isEqualTo(53);
        assertThat(team.timeliness()).isNotEmpty().allSatisfy(row -> assertThat(
                        row.within() + row.late() + row.open() + row.unknown())
                .isPositive());
        assertThat(team.strands()).anySatisfy(strand -> assertThat(strand.cases())
                .extracting(Cohort.CaseGrade::number)
                .contains(tracked.number()));
        assertThat(team.gaps()).extracting(Cohort.Gap::of).contains("Strands", "Agencies", "Vulnerable groups");
        assertThat(team.sources()).extracting(Cohort.Figure::title).contains("Items of evidence");

        Cohort shared = acting.as("jquality", () -> together.of(asking(), true));
        assertThat(shared.strands())
                .allSatisfy(strand -> assertThat(strand.cases()).isEmpty());
        assertThat(shared.timeliness())
                .allSatisfy(row -> assertThat(row.worst()).isNull());
        assertThat(shared.children())
                .flatExtracting(Cohort.Shared::parts)
                .extracting(Cohort.Figure::number)
                .allSatisfy(number -> assertThat(number == null || number == 0 || number >= SmallNumbers.LEAST)
                        .isTrue());
        assertThat(acting.as("jlead", () -> together.timelinessChart(asking(), false)))
                .startsWith("<svg")
                .contains("% in time");
        assertThat(acting.as("jlead", () -> together.strandsChart(asking(), true)))
                .contains("<desc");
        assertThatThrownBy(() -> acting.as("jlink", () -> together.of(asking(), true)))
                .isInstanceOf(NoSuchCase.class);
        assertThat(coverage.lookedAt(inspection))
                .extracting(one -> one.of().name())
                .contains("STRAND", "STAGE", "AGENCY", "GROUP", "AREA");
    }

    private InspectionView asking() {
        return asked(context, "org.waymark.casework.cohort.CasesController", "journey", inspection);
    }

    private CaseJourney journey(CaseView tracked) {
        OpenCase open = access.open(tracked.id());
        return journeys.of(open.file(), open.inspection());
    }

    private boolean reopen(CaseView tracked, String reason) {
        reopening.reopen(asking(), tracked.number(), reason);
        return true;
    }

    private static String otherThan(String owner) {
        return TEAM.stream()
                .filter(user -> !user.equals(owner) && !user.equals("jlead"))
                .findFirst()
                .orElseThrow();
    }

    private void takeOn(CaseView nobodys) {
        work(nobodys, "task-take-on-case", "jinsp4", Map.of("noConnection", true));
        assertThat(cases.byId(nobodys.id()).orElseThrow().owner()).isEqualTo("jinsp4");
    }

    private static Map<String, Object> moderation(String point) {
        return Map.of(
                "points", List.of(Map.of("point", point, "grade", "good", "reason", "The visits were frequent.")));
    }

    private List<EvidenceSource.EvidenceLine> evidenceOf(String area) {
        return evidence.evidence(inspections.byId(inspection)).get(area);
    }

    private List<String> casesHeardOf(String user) {
        return acting.as(user, () -> evidenceOf("help-and-protection")).stream()
                .map(EvidenceSource.EvidenceLine::from)
                .toList();
    }

    private List<Map<String, String>> questions(CaseView file) {
        return QuestionsAnswered.of(
                inspections.byId(inspection).framework(), file.depth() == Depth.TRACKED, file.stages());
    }

    private Map<String, Object> sampledCase(CaseView sampled) {
        return Map.of(
                "themes",
                List.of(Map.of(
                        "theme",
                        "effectiveness-of-help",
                        "grade",
                        "good",
                        "evidence",
                        List.of(Map.of("seen", "The visits.", "document", "The chronology")))),
                "questions",
                questions(sampled),
                "areas",
                List.of(Map.of("area", "help-and-protection", "says", "Help was prompt.", "grade", "good")),
                "aloneBecause",
                "The social worker was on leave");
    }

    private void openJudgementMeeting() {
        record(
                "jlead",
                "task-open-judgement-meeting",
                Map.of("cases", List.of(), "reasonForOthers", "Two weeks were over."));
        engine.doDueJobs(inspection);
        assertThat(engine.waitingTasks(inspection))
                .extracting(EngineByHand.WaitingTask::elementId)
                .contains("task-hold-judgement-meeting")
                .noneMatch(element -> element.startsWith("task-evaluate"));
    }

    private void assertNothingOfTheChildrenInTheEngine() {
        List<String> ids = database.queryForList("select distinct unique_id from child", String.class);
        List<String> variables = database.queryForList("""
                select text_ from act_ru_variable where text_ is not null
                union select text_ from act_hi_varinst where text_ is not null
                union select business_key_ from act_hi_procinst where business_key_ is not null""", String.class);
        assertThat(variables).isNotEmpty().doesNotContainAnyElementsOf(ids);
    }

    private boolean waitsFor(CaseView one, String element) {
        return taskOf(one, element) != null;
    }

    private String taskOf(CaseView one, String element) {
        List<String> found = database.queryForList("""
                select t.id_ from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_
                where p.business_key_ = ? and t.task_def_key_ = ?""", String.class, one.businessKey(), element);
        return found.isEmpty() ? null : found.get(0);
    }

    private void work(CaseView one, String element, String user, Object answers) {
        recordTask(user, taskOf(one, element), answers);
    }

    private void record(String user, String element, Object answers) {
        recordTask(user, task(element), answers);
    }

    private void recordTask(String user, String task, Object answers) {
        acting.as(user, () -> {
            if (desk.open(task).assignee() == null) {
                engine.claim(task, user);
            }
            desk.open(task);
            return desk.record(task, UUID.randomUUID().toString(), json.valueToTree(answers));
        });
    }

    private String task(String element) {
        return engine.waitingTasks(inspection).stream()
                .filter(task -> task.elementId().equals(element))
                .map(EngineByHand.WaitingTask::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(element + " does not wait"));
    }

    private ListPreview upload(String user, String task, byte[] workbook) {
        return acting.as(user, () -> uploads.receive(task, "lists.xlsx", new ByteArrayInputStream(workbook)));
    }

    private static byte[] lists(int children) throws IOException {
        return lists(children, FIRST_DAY);
    }

    private static byte[] lists(int children, LocalDate day) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SyntheticAuthority(7, children, day, Timescales.ofMay2012()).lists().writeTo(out);
        return out.toByteArray();
    }

    private static Map<String, Object> nominations(List<String> ids) {
        return Map.of(
                "cases",
                ids.stream()
                        .map(id -> Map.of("uniqueId", id, "reason", "Prompt help."))
                        .toList());
    }

    private static Map<String, Object> team() {
        List<Map<String, String>> members = new ArrayList<>();
        TEAM.forEach(user -> members.add(Map.of(
                "user",
                user,
                "role",
                user.equals("jlead") ? "lead" : "inspector",
                "experience",
                user.equals("jinsp4") ? "education" : "social-care")));
        members.add(Map.of("user", "jquality", "role", "quality", "experience", "social-care"));
        return Map.of("members", members);
    }

    private static Map<String, Object> preparation(InspectionView planned) {
        return Map.of(
                "information",
                planned.framework().informationHeld().stream()
                        .map(kind -> Map.of("kind", kind.id(), "seen", true))
                        .toList(),
                "enquiries",
                List.of(Map.of("line", "Early help")));
    }
}
