package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.inspection.access.Asked.asked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.WaymarkTest;
import org.waymark.casework.CaseView;
import org.waymark.casework.Cases;
import org.waymark.casework.cohort.CaseFigures;
import org.waymark.casework.cohort.CohortFigures;
import org.waymark.casework.page.LimitReader;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.changes.AddedCases;
import org.waymark.lists.ChildRepository;
import org.waymark.lists.ListPreview;
import org.waymark.lists.ListUploads;
import org.waymark.lists.ListsPage;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.SyntheticLists;
import org.waymark.lists.synthetic.Timescales;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import picocli.CommandLine;

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
    private MissingFiles missing;

    @Autowired
    private SampleFiles files;

    @Autowired
    private Additions additions;

    @Autowired
    private ApplicationContext context;

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

    @Autowired
    private CaseFigures figures;

    @Autowired
    private CohortFigures together;

    @TempDir
    private Path directory;

    private String inspection;

    @BeforeEach
    void begin() {
        accounts.openAuthority("302", "Barnet");
        List.of("slead", "sinsp")
                .forEach(user -> accounts.create(user, "Sam", user, null, PASSWORD, List.of("inspectors")));
        accounts.create("squality", "Quin", "Quality", null, PASSWORD, List.of("quality"));
        accounts.create("smanager", "Mo", "Manager", null, PASSWORD, List.of("managers"));
        accounts.create("slink", "Lin", "Officer", null, PASSWORD, List.of("link302"));
        accounts.openAuthority("303", "Bexley");
        accounts.create("sother", "Olu", "Officer", null, PASSWORD, List.of("link303"));
        engine.setClock(Instant.parse("2012-11-19T09:00:00Z"));
        InspectionView planned = acting.as(
                "smanager", () -> inspections.plan(new PlanRequest("child-protection-2012", "302", FIRST_DAY, true)));
        inspection = planned.id();
        engine.doDueJobs(inspection);
        record("smanager", "task-assemble-team", team());
        record(
                "slead",
                "task-prepare",
                Map.of(
                        "information",
                                planned.framework().informationHeld().stream()
                                        .map(kind -> Map.of("kind", kind.id(), "seen", true))
                                        .toList(),
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
        SampleRecord.Seal sealed =
                acting.as("slead", () -> sample.of(staff(), true)).seal();
        assertThat(sealed.configured()).as("by the settings of the tests").isTrue();
        supply(made(300, false));
        SampleRecord.DrawnPage drawn = page();
        assertThat(drawn.drawnAgain()).isTrue();
        assertThat(drawn.strata()).isNotEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from sample_candidate where draw_id = (select id from sample_draw"
                                + " where inspection_id = ?)",
                        Integer.class,
                        inspection))
                .isEqualTo(drawn.population().eligible());
        confirm();

        CaseView lost = cases.of(inspection).get(3);
        MissingFiles.NotFound notFound =
                new MissingFiles.NotFound(lost.number(), "Neither on paper nor in the system.");
        assertThatThrownBy(() -> acting.as("sinsp", () -> lead())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.as("slink", () -> staff())).isInstanceOf(NotAllowed.class);
        assertThat(notFound(notFound).opened()).isEqualTo("C051");
        engine.doDueJobs(inspection);
        assertThatThrownBy(() -> notFound(notFound)).isInstanceOf(RefusedAnswers.class);
        assertThat(cases.of(inspection))
                .filteredOn(one -> one.number().equals("C051"))
                .singleElement()
                .satisfies(one -> assertThat(one.owner()).isEqualTo(lost.owner()));

        SampleRecord.DrawnPage after = page();
        assertThat(after.drawnAgain()).isTrue();
        assertThat(after.changes())
                .extracting(SampleHistory.ChangeLine::what, SampleHistory.ChangeLine::number)
                .containsExactly(tuple("withdrawn", lost.number()), tuple("replaced", "C051"));
        assertThat(after.changes()).allMatch(line -> line.by().equals("Sam slead"));
        assertThat(after.cases())
                .filteredOn(line -> line.number().equals(lost.number()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.status())
                            .isEqualTo("not seen: File not found. Neither on paper nor in the system.");
                    assertThat(line.inSample()).as("it stays").isTrue();
                });
        assertThat(after.cases().get(50).why()).endsWith("in place of " + lost.number());
    }

    @Test
    void theSeedIsSealedBeforeAnyListAndShownToNobodyBeforeFieldworkHasClosed() throws IOException {
        String commitment =
                acting.as("slead", () -> sample.of(staff(), true)).seal().commitment();
        String seed = database.queryForObject(
                "select seed from sample_seed where inspection_id = ?", String.class, inspection);
        byte[] workbook = made(300, false).readAllBytes();
        supply(new ByteArrayInputStream(workbook));
        confirm();
        String whole = acting.as("slead", () -> files.whole(staff())).orElseThrow();
        assertThat(json.writeValueAsString(acting.as("slead", () -> sample.of(staff(), true))) + whole)
                .contains(commitment)
                .doesNotContain(seed);
        assertThat(verify(whole)).as("not shown yet").startsWith("3 ").doesNotContain("DOES NOT HOLD");

        database.update("update inspection set status = 'JUDGING' where id = ?", inspection);
        whole = acting.as("slead", () -> files.whole(staff())).orElseThrow();
        assertThat(whole).contains(seed);
        Path lists = Files.write(directory.resolve("lists.xlsx"), workbook);
        assertThat(verify(whole, "--lists=" + lists, "--commitment=" + commitment))
                .startsWith("0 ")
                .contains(
                        "draws the same 50 children",
                        "set in the settings",
                        "every child of the lists that could be drawn, once",
                        "the one that was noted");
        assertThat(verify(whole, "--commitment=" + "0".repeat(64)))
                .startsWith("1 ")
                .contains("not the one that was noted");
        assertThat(verify(whole.replaceFirst("\"open\":true", "\"open\":false,\"closedOn\":\"2012-12-01\"")))
                .startsWith("1 ")
                .contains("not the one that was frozen");
        assertThat(verify("{\"format\":1}")).startsWith("1 ").contains("is no file of a sample");
        String ofPublic = files.ofPublic(inspection).orElseThrow();
        assertThat(ofPublic).contains(seed, commitment, "\"chance\"").doesNotContain("\"key\"", "\"need\"");
        assertThat(verify(ofPublic)).startsWith("0 ").contains("holds no frame");
    }

    @Test
    void whatTheLeadAddsStaysOutsideTheSampleAndSaysWhoChoseIt() throws IOException {
        supply(made(300, false));
        String domesticAbuse = "group:domestic-abuse";
        // Both marked children stand in the frame; whichever the draw took, at most two are concerned.
        AddedCases.Offer offer = additionsOffered();
        assertThat(offer.most()).isEqualTo(5);
        AddedCases.Sake drawn = offer.choices().stream()
                .filter(one -> one.label().contains("(drawn"))
                .findFirst()
                .orElse(null);
        boolean fewMarked = offer.choices().stream().anyMatch(one -> one.value().equals(domesticAbuse));
        List<Map<String, String>> wanted = new ArrayList<>();
        if (drawn != null) {
            wanted.add(Map.of("sake", drawn.value(), "reason", "No case shows it."));
        }
        if (fewMarked) {
            wanted.add(Map.of("sake", domesticAbuse, "reason", "No case shows it."));
        }
        String another = database.queryForObject(
                "select min(unique_id) from child where submission_id = (select submission_id from sample_draw where"
                        + " inspection_id = ?) and id not in (select child_id from drawn_case)",
                String.class,
                inspection);
        wanted.add(Map.of("sake", "chosen", "uniqueId", another, "reason", "A whistleblower named the team."));
        List<Map<String, String>> tooMany = Collections.nCopies(6, wanted.get(wanted.size() - 1));
        assertThatThrownBy(() -> confirm(tooMany))
                .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.message()).contains("5 cases")));
        confirm(wanted);

        int added = wanted.size();
        assertThat(figures.of(inspection)).satisfies(all -> {
            assertThat(all.additions()).isEqualTo(added);
            assertThat(all.sample()).isEqualTo(50);
            assertThat(all.seen()).as("counted in no figure").isEqualTo(50);
        });
        assertThat(acting.as("slead", () -> together.of(staff(), false)).cases())
                .isEqualTo(50);
        List<String> whys = page().cases().stream()
                .filter(line -> !line.inSample())
                .map(SampleHistory.CaseLine::why)
                .toList();
        assertThat(whys).hasSize(added).last().asString().isEqualTo("In addition: the lead inspector chose it");
        if (fewMarked) {
            assertThat(whys).anyMatch(why -> why.contains("so the lists and marks chose it"));
        }
        assertThat(acting.as("slead", () -> additions.offer(inspection)).left()).isEqualTo(5 - added);
        assertThat(acting.as("sinsp", () -> sample.of(staff(), false)).draw()).satisfies(page -> {
            assertThat(page.additions()).as("for the lead alone").isNull();
            assertThat(page.population().traits()).isEmpty();
        });
        database.update("update inspection set status = 'JUDGING' where id = ?", inspection);
        String whole = acting.as("slead", () -> files.whole(staff())).orElseThrow();
        assertThat(verify(whole)).startsWith("0 ").contains(added + " cases were added");
        assertThat(verify(whole.replace("\"as\":\"ADDITION\"", "\"as\":\"DRAWN\"")))
                .startsWith("1 ")
                .contains("DOES NOT HOLD  The seed draws other children");
    }

    @Test
    void onceACaseIsEvaluatedWhatTheInspectorFoundCountsAndNotTheMark() {
        supply(made(300, false));
        String domesticAbuse = "group:domestic-abuse";
        // A marked child has a case: drawn, or added for the mark's sake.
        confirm(additionsOffered().choices().stream()
                .filter(one -> one.value().equals(domesticAbuse))
                .map(one -> Map.of("sake", one.value(), "reason", "No case shows it."))
                .toList());
        String marked = "Children in households where there is domestic abuse";
        String found = "Children in households where there is substance misuse";
        database.update(
                "insert into case_group (case_id, group_id) select id, 'substance-misuse' from case_file"
                        + " where inspection_id = ? and number = 'C001'",
                inspection);
        assertThat(missing())
                .as("the mark counts while nobody has evaluated")
                .doesNotContain(marked)
                .contains(found);

        database.update("update case_file set status = 'EVALUATED' where inspection_id = ?", inspection);

        assertThat(missing())
                .as("inspectors found it in no case")
                .contains(marked)
                .doesNotContain(found);
        database.update(
                "insert into case_group (case_id, group_id) select id, 'domestic-abuse' from case_file"
                        + " where inspection_id = ? and number = 'C002'",
                inspection);
        assertThat(missing()).doesNotContain(marked);
    }

    private List<String> missing() {
        return acting.as("slead", () -> additions.offer(inspection)).missing().stream()
                .map(AddedCases.Missing::title)
                .toList();
    }

    @Test
    void atTheMidPointTheLeadAddsACaseAndNotBeforeTheSampleIsConfirmed() {
        supply(made(300, false));
        assertThat(acting.as("slead", () -> additions.offer(inspection))).isEqualTo(AddedCases.Offer.NONE);
        String child = database.queryForObject(
                "select min(unique_id) from child where submission_id = (select submission_id from sample_draw where"
                        + " inspection_id = ?) and id not in (select child_id from drawn_case)",
                String.class,
                inspection);
        List<Map<String, String>> wanted = List.of(
                Map.of("sake", "chosen", "uniqueId", child, "reason", "The team has seen nobody of this school."));
        engine.setClock(Instant.parse("2012-12-07T08:00:00Z"));
        engine.doDueJobs(inspection);
        assertThatThrownBy(() -> record("slead", "task-mid-point-meeting", midPoint(wanted)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("once the sample is confirmed");
        confirm();
        assertThatThrownBy(() -> record(
                        "slead",
                        "task-mid-point-meeting",
                        midPoint(List.of(
                                Map.of("sake", "chosen", "uniqueId", "nobody", "reason", "Somebody named it.")))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("additions[0].uniqueId: The lists hold no child");
        JsonNode offered = json.valueToTree(acting.as("slead", () -> desk.open(task("task-mid-point-meeting")))
                        .context())
                .get("added");
        assertThat(offered.get("begun").asBoolean()).isTrue();
        assertThat(offered.get("left").asInt()).isEqualTo(5);

        record("slead", "task-mid-point-meeting", midPoint(wanted));
        engine.doDueJobs(inspection);

        assertThat(figures.of(inspection)).satisfies(all -> {
            assertThat(all.additions()).isEqualTo(1);
            assertThat(all.sample()).isEqualTo(50);
        });
        assertThat(page().cases())
                .filteredOn(line -> !line.inSample())
                .singleElement()
                .satisfies(line -> assertThat(line.why()).isEqualTo("In addition: the lead inspector chose it"));
        assertThat(page().changes()).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("added");
            assertThat(line.reason()).isEqualTo("The team has seen nobody of this school.");
        });
        assertThat(acting.as("slead", () -> additions.offer(inspection)).left()).isEqualTo(4);
    }

    private static Map<String, Object> midPoint(List<Map<String, String>> added) {
        return Map.of(
                "on", "2012-12-07", "emerging", "Early help comes late.", "toSee", "Schools.", "additions", added);
    }

    private AddedCases.Offer additionsOffered() {
        return json.convertValue(
                json.valueToTree(acting.as("slead", () -> desk.open(task("task-confirm-sample")))
                                .context())
                        .get("added"),
                AddedCases.Offer.class);
    }

    private String verify(String file, String... options) throws IOException {
        Path kept = Files.writeString(directory.resolve("sample.json"), file);
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new SampleCommand());
        line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        List<String> arguments = new ArrayList<>(List.of("verify", kept.toString()));
        arguments.addAll(List.of(options));
        int code = line.execute(arguments.toArray(String[]::new));
        return code + " " + said;
    }

    @Test
    void betterListsSupersedeTheEarlierOnesAndTheSampledJourneysStay() {
        ListPreview first = supply(made(120, true));
        confirm();
        UUID firstId = first.submissionId();
        assertThat(found(firstId)).isPositive();
        int sampled = cases.of(inspection).size();

        assertThatThrownBy(() -> acting.as("sother", () -> lists.of(lists("lists"))))
                .isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> acting.as("slead", () -> lists.receive(lists("receive"), "x.xlsx", made(10, false))))
                .isInstanceOf(NotAllowed.class);
        engine.setClock(Instant.parse("2012-12-03T10:30:00Z"));
        ListPreview better = acting.as("slink", () -> lists.receive(lists("receive"), "better.xlsx", made(130, false)));
        acting.as("slink", () -> lists.confirm(lists("confirm"), better.submissionId(), "One team was missing."));

        assertThat(database.queryForObject(
                        "select count(*) from child where submission_id = ?", Integer.class, firstId))
                .isEqualTo(sampled);
        assertThat(found(firstId)).isZero();
        assertThat(page().drawnAgain()).isTrue();
        String child = database.queryForObject(
                "select child_id::text from case_file where inspection_id = ? and stages like '%protection-plan%' limit 1",
                String.class, inspection);
        assertThat(limits.of(children.findById(UUID.fromString(child)).orElseThrow(), FIRST_DAY))
                .isNotEmpty();

        ListsPage.Page seen = acting.as("sinsp", () -> lists.of(lists("lists")));
        assertThat(seen.uploads()).extracting(ListsPage.Upload::status).containsExactly("confirmed", "superseded");
        assertThat(seen.uploads().get(1).children()).isEqualTo(first.children());
        assertThat(seen.groups()).allMatch(group -> group.ids() == null);
        assertThat(acting.as("slink", () -> lists.of(lists("lists"))).groups())
                .anyMatch(group -> !group.ids().isEmpty());
        assertThat(acting.as("slink", () -> lists.problemsAsCsv(lists("problems"), firstId)))
                .contains("\"not kept, as a later file took this one's place\"");
        assertThat(notFound(new MissingFiles.NotFound("C002", "Not in the records system."))
                        .opened())
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
            answers = together.invokeAll(Collections.nCopies(
                    20,
                    () -> acting.as(
                            "slink", () -> uploads.receive(task, "lists.xlsx", new ByteArrayInputStream(file)))));
        } finally {
            together.shutdown();
        }
        for (Future<ListPreview> answer : answers) {
            assertThat(answer.get().children()).isPositive();
        }
        assertThat(database.queryForObject(
                        "select count(*) from list_submission where inspection_id = ? and status = 'PREVIEW'",
                        Integer.class,
                        inspection))
                .isEqualTo(1);
        assertThatThrownBy(() -> database.update(
                        "update list_submission set status = 'PREVIEW' where inspection_id = ?", inspection))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private int found(UUID submission) {
        return database.queryForObject(
                "select count(*) from list_problem where submission_id = ? and found is not null",
                Integer.class,
                submission);
    }

    private InspectionView staff() {
        return asked(context, SampleController.class, "sample", inspection);
    }

    private InspectionView lead() {
        return asked(context, SampleController.class, "notFound", inspection);
    }

    private InspectionView lists(String method) {
        return asked(context, "org.waymark.lists.ListsController", method, inspection);
    }

    private MissingFiles.Replaced notFound(MissingFiles.NotFound answers) {
        return acting.as("slead", () -> missing.notFound(lead(), answers, "slead"));
    }

    private SampleRecord.DrawnPage page() {
        return acting.as("slead", () -> sample.of(staff(), true)).draw();
    }

    private ListPreview supply(ByteArrayInputStream file) {
        String task = task("task-supply-lists");
        acting.as("slink", () -> engine.claim(task, "slink"));
        ListPreview preview = acting.as("slink", () -> uploads.receive(task, "lists.xlsx", file));
        List<String> ids = database.queryForList(
                "select unique_id from child where submission_id = ? and is_open order by unique_id limit 2",
                String.class,
                preview.submissionId());
        Map<String, Object> answers = new HashMap<>();
        answers.put("listSubmission", preview.submissionId().toString());
        answers.put(
                "groups",
                List.of(Map.of("group", "domestic-abuse", "answer", "listed", "ids", ids.get(0) + "\nnobody")));
        assertThatThrownBy(() -> record("slink", "task-supply-lists", answers))
                .isInstanceOfSatisfying(
                        RefusedAnswers.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("groups[0].ids");
                            assertThat(error.message()).contains("of line 2.");
                        }));
        answers.put(
                "groups",
                List.of(
                        Map.of("group", "domestic-abuse", "answer", "listed", "ids", String.join("\n", ids)),
                        Map.of("group", "privately-fostered", "answer", "none")));
        record("slink", "task-supply-lists", answers);
        return preview;
    }

    private void confirm() {
        confirm(List.of());
    }

    private void confirm(List<Map<String, String>> added) {
        JsonNode page = json.valueToTree(
                acting.as("slead", () -> desk.open(task("task-confirm-sample"))).context());
        List<Map<String, Object>> lines = new ArrayList<>();
        page.get("cases")
                .forEach(line -> lines.add(Map.of(
                        "number",
                        line.get("number").asText(),
                        "owner",
                        line.get("owner").asText(),
                        "depth",
                        line.get("depth").asText(),
                        "familyToMeet",
                        line.get("familyToMeet").asBoolean())));
        record("slead", "task-confirm-sample", Map.of("cases", lines, "additions", added));
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
