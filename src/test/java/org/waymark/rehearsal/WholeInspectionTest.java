package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.CapturedLog;
import org.waymark.MachineWords;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.casework.cohort.CaseFigures;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.PlanRequest;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.Timescales;
import org.waymark.platform.tasks.TriedAnswers;
import org.waymark.report.publication.PublishedReports;
import org.waymark.retention.Erased;
import org.waymark.safeguarding.Concerns;
import org.waymark.sample.draw.SampleCheck;
import org.waymark.sample.draw.SampleFile;

/** One inspection of December 2012, from its plan to its published report, and what of its children stands where it may not. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeInspectionTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    private static final int CHILDREN = 150;
    private static final long SEED = 20121203;
    private static final String HEARD = "What a room says at DEBUG is heard.";
    private static final String CONCERN =
            "Bruises on the left arm that nobody has been able to explain to the inspector.";
    private static final String STRANGER = "stranger7";
    private static final String STRANGERS_NAME = "Quillfeather";

    @Autowired
    private RunServices services;

    @Autowired
    private Actors actors;

    @Autowired
    private RunTimeline timeline;

    @Autowired
    private CaseFigures figures;

    @Autowired
    private PublishedReports reports;

    @Autowired
    private Concerns concerns;

    @Autowired
    private WorkingDays calendar;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private static Path directory;

    private ConfidentialValues confidential;
    private InspectionView inspection;
    private String end;
    private String log;
    private WrongAnswers slips;
    private ForgedAnswers forged;

    @BeforeAll
    void playIt() throws IOException {
        Path lists = writtenLists();
        Scenario scenario = new Scenario(TestFrameworks.SHIPPED, "301", FIRST_DAY, CHILDREN, lists, SEED);
        services.engine().setClock(London.morningOf(calendar.subtract(FIRST_DAY, 10)));
        actors.comeTogether();
        actors.of("301");
        confidential = new ConfidentialValues(database, lists, CONCERN);
        try (CapturedLog captured = new CapturedLog()) {
            LoggerFactory.getLogger("org.waymark.journey.AnyRoom").debug(HEARD);
            inspection = services.acting().as(Actors.MANAGER, () -> services.inspections()
                    .plan(new PlanRequest(scenario.framework(), scenario.authority(), FIRST_DAY, true)));
            actors.person(STRANGER, "Osbert", STRANGERS_NAME, () -> "waymark-test-person", "inspectors");
            forged = new ForgedAnswers(context);
            slips = new WrongAnswers(services, scenario, inspection, TriedAnswers.in(context), forged, STRANGER);
            ScenarioRun play = new ScenarioRun(
                    services, scenario, inspection, Pace.wholeTeam(inspection, calendar), slips, (at, task) -> {});
            play.untilWaitingFor("evaluate-stage");
            services.acting()
                    .as(Actors.INSPECTORS.get(0), () -> concerns.raiseAtRisk(inspection.id(), "C001", CONCERN));
            end = play.toTheEnd();
            log = captured.text();
        }
        inspection = services.inspections().byId(inspection.id());
    }

    private Path writtenLists() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        new SyntheticAuthority(SEED, CHILDREN, FIRST_DAY, Timescales.ofMay2012())
                .listsWithFlaws()
                .writeTo(workbook);
        return Files.write(directory.resolve("lists.xlsx"), workbook.toByteArray());
    }

    @Test
    void itComesToItsNormalEndAndLeavesNothingRunning() {
        assertThat(end).isEqualTo("end-inspection-closed");
        assertThat(inspection.status()).isEqualTo(InspectionStatus.CLOSED);
        assertThat(services.engine().running(inspection.id())).isZero();
        for (String table : List.of("execution", "task", "job", "event_subscr", "variable", "incident", "ext_task")) {
            assertThat(count("select count(*) from act_ru_" + table + " where tenant_id_ = ?"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("select count(*) from act_hi_incident where tenant_id_ = ?"))
                .isZero();
        assertThat(count("select count(*) from act_hi_job_log where tenant_id_ = ? and job_exception_msg_ is not null"))
                .isZero();
        assertThat(count("select count(*) from desk_draft where inspection_id = ?"))
                .isZero();
        assertThat(count("select count(*) from concern where inspection_id = ? and closed_at is null"))
                .isZero();
        CaseFigures.Figures cases = figures.of(inspection.id());
        assertThat(cases.sample()).isEqualTo(50);
        // The lists and the seed are the same each time, so the draw takes the same one of the six nominees.
        assertThat(count(
                        "select count(*) from good_practice_nomination n where n.inspection_id = ? and exists (select 1"
                                + " from case_file c join child k on k.id = c.child_id where c.inspection_id = n.inspection_id"
                                + " and k.unique_id = n.unique_id and not c.good_practice)"))
                .as("whoever was drawn stays drawn")
                .isEqualTo(1);
        assertThat(cases.goodPractice()).as("the next in reserve stands in").isEqualTo(3);
        assertThat(cases.unfinished()).isZero();
        assertThat(cases.familiesMet()).isPositive();
    }

    @Test
    void everyMilestoneAndEveryLimitFallsOnItsDay() {
        Map<String, RunTimeline.Event> events = timeline.of(inspection.id()).stream()
                .collect(Collectors.toMap(RunTimeline.Event::event, event -> event));
        assertThat(events.values().stream().collect(Collectors.toMap(RunTimeline.Event::event, event -> event.at()
                        .toString())))
                .as("over Christmas, each counted by hand on a calendar")
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("notice", "2012-12-03"),
                        Map.entry("fieldwork-start", "2012-12-03"),
                        Map.entry("fieldwork-end", "2012-12-14"),
                        Map.entry("draft-sent", "2012-12-31"),
                        Map.entry("draft-due", "2013-01-02"),
                        Map.entry("comments-received", "2013-01-07"),
                        Map.entry("comments-due", "2013-01-08"),
                        Map.entry("final-sent", "2013-01-15"),
                        Map.entry("final-due", "2013-01-16"),
                        Map.entry("published", "2013-01-18"),
                        Map.entry("publication-due", "2013-01-18"),
                        Map.entry("published-by-authority", "2013-02-25"),
                        Map.entry("authority-publishes-due", "2013-02-26"),
                        Map.entry("statement-received", "2013-04-24"),
                        Map.entry("action-statement-due", "2013-04-25")));
        for (String done : List.of("draft-sent", "comments-received", "final-sent", "published")) {
            assertThat(events.get(done).deadline()).as(done).isNotNull();
            assertThat(events.get(done).at())
                    .as(done)
                    .isBeforeOrEqualTo(events.get(done).deadline());
        }
        assertThat(events.get("comments-due").at())
                .isEqualTo(calendar.add(events.get("draft-sent").at(), 5));
        assertThat(events.get("draft-due").workingDaysFromEnd()).isEqualTo(10);
        assertThat(events.get("final-due").workingDaysFromEnd()).isEqualTo(20);
        assertThat(events.get("publication-due").workingDaysFromEnd()).isEqualTo(22);
        assertThat(timeline.of(inspection.id()))
                .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
    }

    @Test
    void theReportIsPublishedWithItsHeadingsInOrder() {
        String html = reports.html(inspection.id()).orElseThrow();
        List<Integer> places = inspection.framework().reportHeadings().stream()
                .map(heading -> html.indexOf(">" + heading.title().replace("'", "&#39;") + "</h2>"))
                .toList();
        assertThat(places).hasSize(6).doesNotContain(-1).isSorted();
        assertThat(new String(reports.pdf(inspection.id()).orElseThrow(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(confidential.scan().in(html).stream().filter(found -> !found.contains(" ")))
                .as("children in the report")
                .isEmpty();
    }

    @Test
    void thePublicCanCheckHowItsSampleWasDrawn() throws IOException {
        ResponseEntity<String> answer =
                http.getForEntity("/reports/" + inspection.reference() + "/sample.json", String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        SampleFile file = context.getBean(ObjectMapper.class).readValue(answer.getBody(), SampleFile.class);
        assertThat(file.inspection()).isEqualTo(inspection.reference());
        assertThat(file.seal().seed()).as("fieldwork has closed").isNotNull();
        assertThat(file.frame()).isNull();
        assertThat(file.cases()).isNull();
        assertThat(SampleCheck.of(file, null, file.seal().commitment()))
                .isNotEmpty()
                .noneMatch(finding -> finding.result() == SampleCheck.Result.BROKEN);
        assertThat(confidential.scan().in(answer.getBody()))
                .as("children in the file")
                .isEmpty();
        assertThat(http.getForEntity("/reports/CP-999-20121203/sample.json", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void theLettersAreWritten() {
        List<String> templates = database.queryForList(
                "select distinct template from letter where inspection_id = ?", String.class, inspection.id());
        assertThat(templates)
                .contains(
                        "inspection-opened",
                        "concern-raised",
                        "draft-sent",
                        "final-sent",
                        "final-copy",
                        "press-office",
                        "authority-duty")
                .doesNotContain("escalation", "concern-overdue", "inspection-cancelled");
    }

    @Test
    void noLetterSaysWhatOnlyAProgramKnows() {
        List<String> letters = database.queryForList(
                "select subject || chr(10) || body from letter where inspection_id = ?", String.class, inspection.id());
        assertThat(letters)
                .hasSizeGreaterThan(10)
                .allSatisfy(letter -> assertThat(machineWords().in(letter)).isEmpty());
    }

    @Test
    void norDoesAFormThatRefusesAnAnswer() {
        assertThat(slips.tried()).hasSizeGreaterThan(30);
        assertThat(slips.told())
                .hasSizeGreaterThan(50)
                .allSatisfy(said -> assertThat(machineWords().in(said)).isEmpty());
    }

    @Test
    void whatIsForgedIsTakenOrRefusedAndFailsNowhere() {
        assertThat(forged.fell()).isEmpty();
    }

    @Test
    void norTheFirstLineOfAFormWhichSaysWhoseTheWorkIs() {
        assertThat(slips.heads()).hasSizeGreaterThan(30).allSatisfy((form, head) -> {
            assertThat(machineWords().in(head)).as(form).isEmpty();
            assertThat(head).as(form).contains("Barking and Dagenham · inspection beginning 3 December 2012 · ");
        });
        assertThat(slips.heads().get("acknowledge-concern")).startsWith("Concern 1 · ");
        assertThat(slips.heads().get("evaluate-stage")).startsWith("Case C0");
        assertThat(slips.referencesAlone()).isEmpty();
    }

    @Test
    void aRefusalNamesNobodyWhoIsNotOfTheInspection() {
        assertThat(slips.told())
                .isNotEmpty()
                .noneMatch(said -> said.contains(STRANGERS_NAME) || said.contains(STRANGER));
    }

    /** By ids with a digit, which no word is like; but those that a test has made somebody's name as well. */
    private MachineWords machineWords() {
        List<String> ids = database.queryForList("""
                select id_ from act_id_user u where id_ ~ '[0-9]' and not exists
                (select 1 from act_id_user named where concat(named.first_, ' ', named.last_) like '%' || u.id_ || '%')""", String.class);
        assertThat(ids)
                .as("which of them are names as well depends on what ran before")
                .contains(STRANGER);
        return new MachineWords(ids);
    }

    @Test
    void nothingOfTheListsOrOfWhatWasWrittenStandsInTheEngine() {
        assertThat(LeakScan.columns(database, "act\\_%"))
                .hasSizeGreaterThan(300)
                .extracting(LeakScan.Column::table)
                .contains("act_ge_bytearray", "act_hi_comment", "act_hi_op_log", "act_hi_detail");
        assertThat(confidential.scan().in(database, "act\\_%")).isEmpty();
        assertThat(confidential.scan().in(database, "event\\_publication%")).isEmpty();
    }

    @Test
    void norInLettersNorInTheAuditTrail() {
        assertThat(confidential.scan().in(database, "letter")).isEmpty();
        assertThat(confidential.scan().in(database, "audit\\_%")).isEmpty();
    }

    @Test
    void norInNamesOfFilesNorWhereTasksAreKeptAtTheDesk() {
        for (String table : List.of(
                "list\\_submission",
                "factual\\_attachment",
                "desk\\_submission",
                "desk\\_presence",
                "stood\\_still",
                "milestone",
                "calendar\\_change%",
                "plan\\_submission")) {
            assertThat(LeakScan.columns(database, table)).as(table).isNotEmpty();
            assertThat(confidential.scan().in(database, table)).isEmpty();
        }
    }

    @Test
    void norInTheLog() {
        assertThat(log).contains("DEBUG org.waymark.journey.AnyRoom").contains(HEARD);
        assertThat(confidential.scan().in(log)).isEmpty();
    }

    @Test
    void theScanFindsWhatIsThere() throws IOException {
        String id = confidential.children().get(0).uniqueId();
        LocalDate born = confidential.datesOfBirth().get(0);
        assertThat(confidential.scan().in(database, "child"))
                .as("the lists themselves")
                .hasSizeGreaterThan(CHILDREN - 10);
        assertThat(confidential.scan().in(database, "strand\\_evaluation").isEmpty()
                        && confidential.scan().in(database, "%evaluat%").isEmpty())
                .as("what the inspectors wrote")
                .isFalse();
        new TransactionTemplate(transactions).executeWithoutResult(planted -> {
            database.update(
                    "insert into act_hi_comment (id_, time_, message_, full_msg_) values ('p1', now(), ?, ?)",
                    "Child " + id + ", see file",
                    ("born " + ConfidentialValues.BRITISH.format(born)).getBytes(StandardCharsets.UTF_8));
            database.update(
                    "insert into act_ge_bytearray (id_, rev_, name_, bytes_) values ('p2', 1, 'planted', ?)",
                    (Object) LeakScan.packed("{\"born\":\"" + born + "T00:00:00Z\",\"what\":\"" + CONCERN + "\"}"));
            assertThat(confidential.scan().in(database, "act\\_%"))
                    .containsExactlyInAnyOrder(
                            "act_hi_comment.message_: " + id,
                            "act_hi_comment.full_msg_: " + ConfidentialValues.BRITISH.format(born),
                            "act_ge_bytearray.bytes_: " + born,
                            "act_ge_bytearray.bytes_: " + CONCERN.toLowerCase());
            planted.setRollbackOnly();
        });
    }

    @Test
    void whenEverythingIsErasedNothingIsLeftButWhatWasPublished() {
        assertThat(confidential.scan().ofOne(database, "inspection_id", inspection.id()))
                .hasSizeGreaterThan(50);
        new TransactionTemplate(transactions).executeWithoutResult(erased -> {
            int records = Erased.everythingOf(context, inspection.id());
            assertThat(records).isGreaterThan(CHILDREN * 3);
            assertThat(confidential.scan().ofOne(database, "inspection_id", inspection.id()))
                    .allMatch(found ->
                            found.matches("(published_version|report_version|authority_duty|burden_answer)\\..*"));
            assertThat(confidential.scan().ofOne(database, "id", inspection.id()))
                    .allMatch(found -> found.startsWith("inspection.framework_content: "));
            String children = "select count(*) from child c join list_submission s on s.id = c.submission_id";
            assertThat(count(children + " where s.inspection_id = ?")).isZero();
            List<String> engine = database.queryForList(
                    "select table_name from information_schema.columns where column_name = 'tenant_id_' and table_name like 'act%'"
                            + " and table_schema = current_schema()",
                    String.class);
            assertThat(engine)
                    .hasSizeGreaterThan(20)
                    .allMatch(table -> count("select count(*) from " + table + " where tenant_id_ = ?") == 0);
            assertThat(reports.html(inspection.id())).as("the published report").isPresent();
            assertThat(services.inspections().byId(inspection.id()).status()).isEqualTo(InspectionStatus.CLOSED);
            erased.setRollbackOnly();
        });
    }

    private int count(String sql) {
        return database.queryForObject(sql, Integer.class, inspection.id());
    }
}
