package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.waymark.casework.findings.EvaluationBook;
import org.waymark.casework.findings.EvidenceAnswer;
import org.waymark.casework.findings.FileExamination;
import org.waymark.casework.findings.PointAnswer;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.findings.StrandEvaluation;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.report.InspectionInReporting;
import org.waymark.report.ReportStage;
import org.waymark.retention.OverInspection;
import org.waymark.safeguarding.PlayedConcern;

/** A page asks the database as often for thirty inspections, or cases, as for three. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAskOnceTest {

    private static final int MORE = 27;

    /** The judgement, which is put together from every room, and a case's journey ask the most. */
    private static final int MOST_OF_A_PAGE = 20;

    private static final String INSPECTIONS = "/camunda/api/waymark/inspections";

    private static final String PROGRAMME = "/camunda/api/waymark/programme";

    private static final String OVERSIGHT = "/camunda/api/waymark/oversight";

    /** It is asked by the clock whether another node has changed the calendar, whatever page is read. */
    private static final String CALENDAR_BY_THE_CLOCK = "calendar_change";

    /** And so it is of the versions of frameworks. */
    private static final String FRAMEWORKS_BY_THE_CLOCK = "framework_switch";

    /** And of the authorities, all of them at once. */
    private static final String AUTHORITIES_BY_THE_CLOCK = "from local_authority";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WebApplicationContext web;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EvaluationBook evaluations;

    @Autowired
    private PlatformTransactionManager transactions;

    private MockMvc http;
    private Copies copies;
    private String inspection;

    @BeforeAll
    void oneOnSite() {
        http = MockMvcBuilders.webAppContextSetup(web).build();
        copies = new Copies(database);
        inspection = PlayedInspection.onSite(context).id();
        PlayedConcern.aboutNobodyInTheSample(context, "lead", inspection);
    }

    @Test
    void theListsOfInspectionsDoNotAskForEach() {
        moreInspections(3);
        CountedStatements.Sent ofManager = reading("manager", INSPECTIONS);
        CountedStatements.Sent ofInspector = reading("inspector1", INSPECTIONS);
        CountedStatements.Sent ofProgram = reading("manager", "/api/inspections");
        CountedStatements.Sent onTheSpot = reading("inspector1", "/camunda/api/waymark/on-the-spot");
        CountedStatements.Sent retention = reading("manager", "/camunda/api/waymark/retention");
        CountedStatements.Sent oversight = reading("manager", OVERSIGHT);
        CountedStatements.Sent search = reading("manager", OVERSIGHT + "/search?text=301");
        CountedStatements.Sent burden = reading("manager", PROGRAMME + "/burden");
        CountedStatements.Sent across = reading("manager", PROGRAMME + "/across");
        CountedStatements.Sent ofAuthority = reading("link301", OVERSIGHT + "/authority");
        moreInspections(MORE);
        assertSame(reading("manager", OVERSIGHT), oversight, MOST_OF_A_PAGE);
        assertSame(reading("manager", PROGRAMME + "/burden"), burden, 10);
        assertSame(reading("manager", PROGRAMME + "/across"), across, 10);
        assertSame(reading("manager", OVERSIGHT + "/search?text=301"), search, 10);
        assertSame(reading("link301", OVERSIGHT + "/authority"), ofAuthority, 15);
        assertSame(reading("manager", "/camunda/api/waymark/retention"), retention, 20);
        assertSame(reading("manager", INSPECTIONS), ofManager, 10);
        assertSame(reading("inspector1", INSPECTIONS), ofInspector, 10);
        assertSame(reading("manager", "/api/inspections"), ofProgram, 10);
        assertSame(reading("inspector1", "/camunda/api/waymark/on-the-spot"), onTheSpot, 10);
    }

    @Test
    void whatIsDueAndWhatWasErasedIsNotCountedForEachInspection() {
        overInspections(1);
        CountedStatements.Sent few = reading("manager", "/camunda/api/waymark/retention");
        overInspections(4);
        assertSame(reading("manager", "/camunda/api/waymark/retention"), few, 20);
    }

    /** Long over, and so due, each with an erasure that has finished. */
    private void overInspections(int number) {
        for (int i = 0; i < number; i++) {
            OverInspection over = OverInspection.in(context);
            UUID erasure = UUID.randomUUID();
            database.sql("insert into erasure (id, begun_by, begun_at, finished_at, fingerprint)"
                            + " values (?, 'manager', '1990-02-01T10:00:00Z', '1990-02-01T11:00:00Z', 'x')")
                    .param(erasure)
                    .update();
            database.sql("insert into erasure_item (erasure_id, inspection_id, kind, place, reference, over_on, months,"
                            + " due_on, rule_from, outcome, done_at) select ?, id, 'letters', 0, reference, over_on, 12,"
                            + " over_on, 'x', 'ERASED', '1990-02-01T11:00:00Z' from inspection where reference = ?")
                    .params(erasure, over.reference())
                    .update();
            database.sql("insert into erased_rows (erasure_id, inspection_id, kind, what, number)"
                            + " select ?, id, 'letters', 'letters', 1 from inspection where reference = ?")
                    .params(erasure, over.reference())
                    .update();
        }
    }

    @Test
    void thePagesOfAnInspectionDoNotAskForEachCase() {
        String one = PlayedInspection.onSite(context).id();
        CasesOnRecord cases = new CasesOnRecord(database, one);
        List<String> pages = Stream.of(
                        "",
                        "/overview",
                        "/team",
                        "/judgement",
                        "/cohort",
                        "/cohort/timeliness.svg",
                        "/cohort/strands.svg",
                        "/cases",
                        "/cases/openings",
                        "/sample",
                        "/lists",
                        "/set-up",
                        "/information",
                        "/timetable",
                        "/activities",
                        "/share",
                        "/requests",
                        "/concerns",
                        "/changes",
                        "/report",
                        "/factual-accuracy",
                        "/duties",
                        "/deadlines",
                        "/cases/C001/journey",
                        "/cases/C001/journey.svg")
                .map(page -> INSPECTIONS + "/" + one + page)
                .toList();
        // One for each inspector: how many people there are is not what is asked here.
        cases.add(4);
        Map<String, CountedStatements.Sent> few = new HashMap<>();
        pages.forEach(page -> few.put(page, reading("lead", page)));
        CountedStatements.Sent complaints = reading("manager", INSPECTIONS + "/" + one + "/complaints");
        assertThat(complaints.number()).as(complaints::toString).isLessThanOrEqualTo(10);
        cases.add(MORE);
        SoftAssertions.assertSoftly(all -> pages.forEach(
                page -> all.assertThatCode(() -> assertSame(reading("lead", page), few.get(page), MOST_OF_A_PAGE))
                        .as(page)
                        .doesNotThrowAnyException()));
    }

    @Test
    void thePageOfRequestsDoesNotAskForEachOfThem() {
        String address = INSPECTIONS + "/" + inspection + "/requests";
        ask(address);
        CountedStatements.Sent few = reading("lead", address);
        ask(address);
        ask(address);
        assertSame(reading("lead", address), few, MOST_OF_A_PAGE);
    }

    private void ask(String address) {
        acting.as("lead", () -> {
            try {
                return http.perform(post(address)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"text\": \"The minutes.\", \"workingDays\": 2}"))
                        .andExpect(status().isCreated());
            } catch (Exception failed) {
                throw new AssertionError(address, failed);
            } finally {
                RequestContextHolder.resetRequestAttributes();
            }
        });
    }

    @Test
    void theLabelsOfTasksDoNotAskForEach() {
        List<String> some = new ArrayList<>(tasks(3));
        CountedStatements.Sent few = labels(some);
        some.addAll(tasks(5));
        assertSame(labels(some), few, 10);
    }

    /** Tasks of inspections of their own. */
    private List<String> tasks(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> PlayedInspection.planned(context)
                        .task("task-assemble-team")
                        .id())
                .toList();
    }

    private CountedStatements.Sent labels(List<String> tasks) {
        return reading("manager", "/camunda/api/waymark/tasks?id=" + String.join(",", tasks));
    }

    @Test
    void theEngineDoesNotReadTheGroupsOfAllGrantsForEachCommand() {
        CountedStatements.Sent sent = acting.as(
                "inspector1",
                () -> CountedStatements.during(() ->
                        context.getBean(TaskService.class).createTaskQuery().listPage(0, 15)));
        assertThat(sent.statements())
                .hasSizeGreaterThan(1)
                .noneMatch(statement -> statement.replaceAll("\\s", "").contains("distinct(A.GROUP_ID_)"));
    }

    @Test
    void whatIsRecordedOfACaseIsWrittenInOneGo() {
        CasesOnRecord cases =
                new CasesOnRecord(database, PlayedInspection.onSite(context).id());
        String file = cases.add(1);
        CountedStatements.Sent few = keeping(file, 1);
        assertSame(keeping(file, 8), few, 8);
    }

    private CountedStatements.Sent keeping(String file, int evidence) {
        PointAnswer point = new PointAnswer(
                "impact-of-help",
                "adequate",
                "It came late.",
                Collections.nCopies(evidence, new EvidenceAnswer("A letter", null, null, null)));
        StageEvaluation found =
                new StageEvaluation(file, "assessment", "inspector1", Instant.parse("2012-12-04T12:00:00Z"));
        found.seen(new FileExamination(null, "Nobody could come.", 10), List.of(StrandEvaluation.of(point)));
        return CountedStatements.during(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(begun -> evaluations.keep(found, List.of(point), List.of())));
    }

    @Test
    void thePublicPagesDoNotAskForEachReport() {
        InspectionInReporting report = published();
        List<String> pages =
                List.of("/reports", "/reports/feed.atom", "/reports/outcomes.csv", "/reports/outcomes.json");
        Map<String, CountedStatements.Sent> few = new HashMap<>();
        pages.forEach(page -> few.put(page, reading("manager", page)));
        for (int i = 0; i < MORE; i++) {
            published();
        }
        pages.forEach(page -> assertSame(reading("manager", page), few.get(page), 5));
        database.sql("delete from published_judgement where inspection_id in"
                        + " (select inspection_id from published_report where authority = 'Counted')")
                .update();
        database.sql("delete from published_report where authority = 'Counted'").update();
    }

    private InspectionInReporting published() {
        InspectionInReporting one = InspectionInReporting.in(
                database, context.getBean(Frameworks.class), context.getBean(UserAccounts.class));
        database.sql("insert into report (inspection_id, version, stage, quality_round, quality_passed, signed_off)"
                        + " values (?, 0, ?, 0, false, false)")
                .params(one.id(), ReportStage.values()[0].name())
                .update();
        database.sql("insert into published_report (inspection_id, reference, authority, framework, published_on,"
                        + " authority_code, framework_id, first_day, last_day, changed_at)"
                        + " values (?, ?, 'Counted', 'Child protection', '2013-02-01', '301', 'child-protection-2012',"
                        + " '2012-12-03', '2012-12-14', '2013-02-01T10:00:00Z')")
                .params(one.id(), one.reference())
                .update();
        database.sql("insert into published_judgement (inspection_id, position, area, title, grade, grade_title)"
                        + " values (?, 0, 'overall-effectiveness', 'Overall effectiveness', 'good', 'Good')")
                .param(one.id())
                .update();
        return one;
    }

    private void moreInspections(int number) {
        for (int i = 0; i < number; i++) {
            String copy = copies.ofInspection(inspection);
            copies.of(
                    "concern",
                    "inspection_id = '%s'".formatted(inspection),
                    Map.of("id", "gen_random_uuid()", "inspection_id", "'%s'".formatted(copy)));
        }
    }

    /** Read twice, and counted the second time: what is read from its text once and kept is not the page's. */
    private CountedStatements.Sent reading(String user, String address) {
        return acting.as(user, () -> {
            read(address);
            return CountedStatements.during(() -> read(address))
                    .without(CALENDAR_BY_THE_CLOCK)
                    .without(FRAMEWORKS_BY_THE_CLOCK)
                    .without(AUTHORITIES_BY_THE_CLOCK);
        });
    }

    private void read(String address) {
        try {
            http.perform(get(address)).andExpect(status().isOk());
        } catch (Exception failed) {
            throw new AssertionError(address, failed);
        } finally {
            // MockMvc leaves the request of a page that failed to whoever comes next in this thread.
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /** What is kept for a minute, such as the authorities, may be asked for the first time and not the second. */
    private static void assertSame(CountedStatements.Sent many, CountedStatements.Sent few, int most) {
        assertThat(many.number())
                .as(() -> "with more rows " + many + "\nwith few " + few)
                .isLessThanOrEqualTo(few.number());
        assertThat(many.number()).as(many::toString).isLessThanOrEqualTo(most);
    }
}
