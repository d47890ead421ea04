package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.WaymarkTest;
import org.waymark.access.UserAccounts;
import org.waymark.desk.Desk;
import org.waymark.desk.NotAllowed;
import org.waymark.desk.RefusedAnswers;
import org.waymark.engine.Acting;
import org.waymark.engine.EngineByHand;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlanRequest;
import org.waymark.journey.synthetic.SyntheticAuthority;
import org.waymark.journey.synthetic.SyntheticLists;
import org.waymark.journey.synthetic.Timescales;

/** The sections of the lists and of the sample: marks, better files, withdrawals, additions, and who may see what. */
@WaymarkTest
class ListsAndSampleTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    private static final String PASSWORD = "waymark-demo";

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
    private ListsPage lists;
    @Autowired
    private SampleRecord sample;
    @Autowired
    private SampleChanges changes;
    @Autowired
    private Asking asking;
    @Autowired
    private Cases cases;
    @Autowired
    private LimitReader limits;
    @Autowired
    private ChildRepository children;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private ObjectMapper json;

    private String inspection;

    @BeforeEach
    void begin() {
        accounts.openAuthority("302", "Barnet");
        List.of("slead", "sinsp").forEach(user -> accounts.create(user, "Sam", user, null, PASSWORD, List.of("inspectors")));
        accounts.create("squality", "Quin", "Quality", null, PASSWORD, List.of("quality"));
        accounts.create("smanager", "Mo", "Manager", null, PASSWORD, List.of("managers"));
        accounts.create("slink", "Lin", "Officer", null, PASSWORD, List.of("link302"));
        accounts.openAuthority("303", "Bexley");
        accounts.create("sother", "Olu", "Officer", null, PASSWORD, List.of("link303"));
        engine.setClock(Instant.parse("2012-11-19T09:00:00Z"));
        InspectionView planned = acting.as("smanager",
                () -> inspections.plan(new PlanRequest("child-protection-2012", "302", FIRST_DAY, true)));
        inspection = planned.id();
        engine.doDueJobs(inspection);
        record("smanager", "task-assemble-team", team());
        record("slead", "task-prepare", Map.of(
                "information", planned.framework().informationHeld().stream()
                        .map(kind -> Map.of("kind", kind.id(), "seen", true)).toList(),
                "enquiries", List.of(Map.of("line", "Early help"))));
        engine.setClock(Instant.parse("2012-12-03T09:30:00Z"));
        engine.doDueJobs(inspection);
        record("slead", "task-record-call", Map.of("at", "2012-12-03T09:00", "spokeTo", "The director"));
        engine.doDueJobs(inspection);
    }

    @AfterEach
    void backToNow() {
        engine.resetClock();
    }

    @Test
    void aSampleIsKeptWithItsReasonsAndCanBeDrawnAgain() {
        supply(made(300, false));
        List<String> marked = database.queryForList(
                "select unique_id from child_mark where inspection_id = ?", String.class, inspection);
        SampleRecord.Page drawn = page();
        assertThat(drawn.drawnAgain()).isTrue();
        assertThat(drawn.traits()).filteredOn(one -> one.kind().equals("Particularly vulnerable")).singleElement()
                .satisfies(one -> {
                    assertThat(one.population()).isEqualTo(marked.size());
                    assertThat(one.drawn()).isPositive();
                });
        assertThat(database.queryForObject("select count(*) from sample_candidate", Integer.class))
                .isGreaterThanOrEqualTo(300);
        confirm();

        CaseView leaving = cases.of(inspection).get(3);
        SampleChanges.Withdrawal declined =
                new SampleChanges.Withdrawal(leaving.number(), "family-declined", "The mother wrote on Tuesday.", true);
        assertThatThrownBy(() -> acting.as("sinsp", () -> asking.asLead(inspection))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.as("slink", () -> asking.asStaff(inspection))).isInstanceOf(NotAllowed.class);
        SampleChanges.Changed changed = change(view -> changes.withdraw(view, declined, "slead"));
        engine.doDueJobs(inspection);
        assertThat(changed.opened()).isEqualTo("C051");
        assertThatThrownBy(() -> change(view -> changes.withdraw(view, declined, "slead")))
                .isInstanceOf(RefusedAnswers.class);
        assertThat(cases.of(inspection)).filteredOn(one -> one.number().equals("C051")).singleElement()
                .satisfies(one -> assertThat(one.owner()).isEqualTo(leaving.owner()));

        String another = database.queryForObject(
                "select min(unique_id) from child where submission_id = (select submission_id from sample_draw where"
                        + " inspection_id = ?) and id not in (select child_id from drawn_case)", String.class, inspection);
        SampleChanges.Addition added = new SampleChanges.Addition(another, "A whistleblower named the team.");
        assertThat(change(view -> changes.add(view, added, "slead")).opened()).isEqualTo("C052");
        assertThatThrownBy(() -> change(view -> changes.add(view, added, "slead"))).isInstanceOf(RefusedAnswers.class);
        engine.doDueJobs(inspection);

        SampleRecord.Page after = page();
        assertThat(after.drawnAgain()).isTrue();
        assertThat(after.changes()).extracting(SampleRecord.ChangeLine::what, SampleRecord.ChangeLine::number)
                .containsExactly(
                        tuple("withdrawn", leaving.number()),
                        tuple("replaced", "C051"),
                        tuple("added", "C052"));
        assertThat(after.changes()).allMatch(line -> line.by().equals("Sam slead"));
        assertThat(after.cases()).filteredOn(line -> line.number().equals(leaving.number())).singleElement()
                .satisfies(line -> assertThat(line.status())
                        .isEqualTo("not seen: The family declined. The mother wrote on Tuesday."));
        assertThat(after.cases().get(50).why()).endsWith("in place of " + leaving.number());
    }

    @Test
    void betterListsSupersedeTheEarlierOnesAndTheSampledJourneysStay() {
        ListPreview first = supply(made(120, true));
        confirm();
        UUID firstId = first.submissionId();
        assertThat(found(firstId)).isPositive();
        int sampled = cases.of(inspection).size();

        assertThatThrownBy(() -> acting.as("sother", () -> lists.of(inspection))).isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> acting.as("slead", () -> lists.receive(inspection, "x.xlsx", made(10, false))))
                .isInstanceOf(NotAllowed.class);
        ListPreview better = acting.as("slink", () -> lists.receive(inspection, "better.xlsx", made(130, false)));
        acting.as("slink", () -> lists.confirm(inspection, better.submissionId(), "One team was missing."));

        assertThat(database.queryForObject(
                "select count(*) from child where submission_id = ?", Integer.class, firstId)).isEqualTo(sampled);
        assertThat(found(firstId)).isZero();
        assertThat(page().drawnAgain()).isTrue();
        String child = database.queryForObject(
                "select child_id::text from case_file where inspection_id = ? and number = 'C001'", String.class, inspection);
        assertThat(limits.of(children.findById(UUID.fromString(child)).orElseThrow(), FIRST_DAY)).isNotEmpty();

        ListsPage.Page seen = acting.as("sinsp", () -> lists.of(inspection));
        assertThat(seen.uploads()).extracting(ListsPage.Upload::status).containsExactly("confirmed", "superseded");
        assertThat(seen.uploads().get(1).children()).isEqualTo(first.children());
        assertThat(seen.groups()).allMatch(group -> group.ids() == null);
        assertThat(acting.as("slink", () -> lists.of(inspection)).groups()).anyMatch(group -> !group.ids().isEmpty());
        assertThat(acting.as("slink", () -> lists.problemsAsCsv(inspection, firstId)))
                .contains("\"not kept, as a later file took this one's place\"");
        assertThat(change(view -> changes.withdraw(view,
                new SampleChanges.Withdrawal("C002", "file-missing", "Not in the records system.", true), "slead")).opened())
                .isNotNull();
    }

    @Test
    void manyUploadsAtOneMomentLeaveOnePreviewAndNobodyIsRefused() throws Exception {
        String task = task("task-supply-lists");
        acting.as("slink", () -> engine.claim(task, "slink"));
        byte[] file = made(12, true).readAllBytes();
        ExecutorService together = Executors.newFixedThreadPool(20);
        List<Future<ListPreview>> answers;
        try {
            answers = together.invokeAll(Collections.nCopies(20,
                    () -> acting.as("slink", () -> uploads.receive(task, "lists.xlsx", new ByteArrayInputStream(file)))));
        } finally {
            together.shutdown();
        }
        for (Future<ListPreview> answer : answers) {
            assertThat(answer.get().children()).isPositive();
        }
        assertThat(database.queryForObject("select count(*) from list_submission where inspection_id = ? and status = 'PREVIEW'",
                Integer.class, inspection)).isEqualTo(1);
        assertThatThrownBy(() -> database.update("update list_submission set status = 'PREVIEW' where inspection_id = ?", inspection))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private int found(UUID submission) {
        return database.queryForObject(
                "select count(*) from list_problem where submission_id = ? and found is not null", Integer.class, submission);
    }

    private interface Change {
        SampleChanges.Changed make(InspectionView inspection);
    }

    private SampleChanges.Changed change(Change change) {
        return acting.as("slead", () -> change.make(asking.asLead(inspection)));
    }

    private SampleRecord.Page page() {
        return acting.as("slead", () -> sample.of(asking.asStaff(inspection), true));
    }

    private ListPreview supply(ByteArrayInputStream file) {
        String task = task("task-supply-lists");
        acting.as("slink", () -> engine.claim(task, "slink"));
        ListPreview preview = acting.as("slink", () -> uploads.receive(task, "lists.xlsx", file));
        List<String> ids = database.queryForList(
                "select unique_id from child where submission_id = ? and is_open order by unique_id limit 2", String.class,
                preview.submissionId());
        Map<String, Object> answers = new HashMap<>();
        answers.put("listSubmission", preview.submissionId().toString());
        answers.put("groups", List.of(Map.of("group", "domestic-abuse", "answer", "listed", "ids", ids.get(0) + "\nnobody")));
        assertThatThrownBy(() -> record("slink", "task-supply-lists", answers)).isInstanceOfSatisfying(RefusedAnswers.class,
                refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                    assertThat(error.field()).isEqualTo("groups[0].ids");
                    assertThat(error.message()).contains("of line 2.");
                }));
        answers.put("groups", List.of(
                Map.of("group", "domestic-abuse", "answer", "listed", "ids", String.join("\n", ids)),
                Map.of("group", "privately-fostered", "answer", "none")));
        record("slink", "task-supply-lists", answers);
        return preview;
    }

    private void confirm() {
        JsonNode page = json.valueToTree(acting.as("slead", () -> desk.open(task("task-confirm-sample"))).context());
        List<Map<String, Object>> lines = new ArrayList<>();
        page.get("cases").forEach(line -> lines.add(Map.of(
                "number", line.get("number").asText(), "owner", line.get("owner").asText(),
                "depth", line.get("depth").asText(), "familyToMeet", line.get("familyToMeet").asBoolean())));
        record("slead", "task-confirm-sample", Map.of("cases", lines));
        engine.doDueJobs(inspection);
    }

    private void record(String user, String element, Object answers) {
        String task = task(element);
        acting.as(user, () -> {
            if (desk.open(task).assignee() == null) {
                engine.claim(task, user);
            }
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

    private static ByteArrayInputStream made(int children, boolean flawed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SyntheticAuthority authority = new SyntheticAuthority(11, children, FIRST_DAY, Timescales.ofMay2012());
        SyntheticLists lists = flawed ? authority.listsWithFlaws() : authority.lists();
        try {
            lists.writeTo(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static Map<String, Object> team() {
        List<Map<String, String>> members = new ArrayList<>();
        members.add(Map.of("user", "slead", "role", "lead", "experience", "social-care"));
        members.add(Map.of("user", "sinsp", "role", "inspector", "experience", "social-care"));
        members.add(Map.of("user", "squality", "role", "quality", "experience", "social-care"));
        return Map.of("members", members, "departureReason", "A small team will do.");
    }
}
