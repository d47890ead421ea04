package org.waymark.casework.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;
import static org.waymark.sample.SampledInspection.LEAD;
import static org.waymark.sample.SampledInspection.LINK;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.TestPeople;
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
import org.waymark.disclosure.SmallNumbers;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.judgement.EvidenceSource;
import org.waymark.lists.ListPreview;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.sample.SampledInspection;

/** From the lists to the judgement meeting, every task recorded at the desk as the user who would. */
@WaymarkTest
class JourneyThroughTheDeskTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Acting acting;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private Inspections inspections;

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

    private SampledInspection inspection;
    private CasesAtTheDesk work;

    @BeforeEach
    void beginFieldwork() {
        inspection = SampledInspection.begun(context);
        work = new CasesAtTheDesk(context, inspection);
    }

    @Test
    void theSampleIsDrawnConfirmedLookedAtAndClosed() throws Exception {
        ListPreview preview = inspection.supplyLists(SampledInspection.lists(7, 400));
        assertThat(preview.children())
                .isEqualTo(preview.open() + preview.closed())
                .isPositive();
        nominate();
        confirmSample();
        assertThat(cases.of(inspection.id())).hasSize(53);
        assertThat(cases.of(inspection.id()).stream().filter(CaseView::goodPractice))
                .hasSize(3);
        assertThat(cases.of(inspection.id()).get(0).businessKey())
                .isEqualTo(inspections.byId(inspection.id()).reference() + "-C001");

        CaseView tracked = cases.of(inspection.id()).stream()
                .filter(one -> one.familyToMeet() && one.owner() != null)
                .findFirst()
                .orElseThrow();
        work.walk(tracked);
        CaseView sampled = cases.of(inspection.id()).stream()
                .filter(one -> one.depth() == Depth.SAMPLED && one.owner() != null)
                .findFirst()
                .orElseThrow();
        database.update("update case_file set to_moderate = true where id = ?", sampled.id());
        work.work(sampled, "task-evaluate-sampled-case", sampled.owner(), work.sampledCase(sampled));
        assertThat(casesHeardOf(sampled.owner())).contains("Case " + sampled.number());
        assertThat(casesHeardOf(CasesAtTheDesk.otherThan(sampled.owner())))
                .as("blind until they have given theirs")
                .doesNotContain("Case " + sampled.number());
        takeOn(cases.of(inspection.id()).stream()
                .filter(one -> one.owner() == null)
                .findFirst()
                .orElseThrow());
        CaseJourney seen = acting.as(tracked.owner(), () -> journey(tracked));
        assertThat(seen.stages()).hasSize(tracked.stages().size()).allMatch(CaseJourney.StageLine::evaluated);
        assertThat(seen.family().theirWords()).isEqualTo("It got better.");
        assertThatThrownBy(() -> acting.as(LINK, () -> journey(tracked))).isInstanceOf(NoSuchCase.class);
        assertThat(casesHeardOf(tracked.owner())).contains("Case " + tracked.number());
        assertThat(acting.as(LEAD, () -> evidenceOf("overall-effectiveness")))
                .extracting(EvidenceSource.EvidenceLine::from)
                .contains("Case " + tracked.number() + ", what difference help made");

        putTogether(tracked);
        lookAgain(tracked);
        openJudgementMeeting();
        assertThat(casesHeardOf(LEAD)).contains("Case " + sampled.number());
        assertThat(figures.of(inspection.id())).satisfies(all -> {
            assertThat(all.sample()).isEqualTo(50);
            assertThat(all.goodPractice()).isEqualTo(3);
            assertThat(all.unfinished()).isZero();
            assertThat(all.unseen()).isEqualTo(51);
            assertThat(all.familiesMet()).isEqualTo(1);
        });
        assertNothingOfTheChildrenInTheEngine();
    }

    private void nominate() {
        List<String> nobody = List.of("1", "2", "3", "4", "5", "6");
        assertThatThrownBy(() ->
                        inspection.record(LINK, "task-nominate-good-practice", SampledInspection.nominations(nobody)))
                .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(refused.errors())
                        .hasSize(6));
        inspection.record(LINK, "task-nominate-good-practice", SampledInspection.nominations(twoDrawnAndFourOthers()));
    }

    /** Nobody is refused for having been drawn: the reserves take the places, and the answer is the same. */
    private List<String> twoDrawnAndFourOthers() {
        return database.queryForList("""
                select unique_id from child where submission_id = (select submission_id from sample_draw where inspection_id = ?)
                order by id not in (select child_id from drawn_case where place < 2), id in (select child_id from drawn_case),
                unique_id limit 6""", String.class, inspection.id());
    }

    private void confirmSample() {
        JsonNode page = inspection.open(LEAD, "task-confirm-sample");
        assertThat(page.get("cases")).hasSize(53);
        assertThat(page.get("drawn").asInt()).isEqualTo(50);
        ObjectNode answers = inspection.proposed();
        ((ObjectNode) answers.get("cases").get(1)).putNull("owner");
        inspection.confirm(answers);
    }

    /** Opened again by its owner: what was found counts until it is found anew, and is kept then. */
    private void lookAgain(CaseView tracked) {
        String stage = tracked.stages().get(0);
        assertThatThrownBy(() -> acting.as(CasesAtTheDesk.otherThan(tracked.owner()), () -> reopen(tracked, "Why not")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.as(tracked.owner(), () -> reopen(tracked, " ")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("reason: Say why the case has to be looked at again.");
        acting.as(tracked.owner(), () -> reopen(tracked, "A new file has come."));
        inspection.doDueJobs();
        assertThat(work.waitsFor(tracked, "task-arrange-family-meeting")).isFalse();
        JsonNode page = json.valueToTree(
                acting.as(tracked.owner(), () -> desk.open(work.taskOf(tracked, "task-evaluate-" + stage)))
                        .context());
        assertThat(page.at("/reopenedBecause").asText()).isEqualTo("A new file has come.");
        assertThat(page.findValuesAsText("seen")).contains("The plan and its reviews.");
        work.work(
                tracked,
                "task-evaluate-" + stage,
                tracked.owner(),
                Map.of("notSeenBecause", "The new file is not readable."));
        openFromOutside(tracked);
        JourneyPage journey = acting.as("manager", () -> pages.of(asking(), tracked.number()));
        assertThat(journey.earlier()).isNotEmpty();
        assertThat(journey.reopenings()).singleElement().satisfies(one -> assertThat(one.by())
                .isEqualTo(TestPeople.name(tracked.owner())));
        assertThat(journey.rows()).isNotEmpty();
        assertThat(journey.rows().get(0).evaluated()).contains("not seen by Ivy");
        assertThat(journey.groups()).containsExactly("Children in households where there is domestic abuse");
        assertThat(acting.as("manager", () -> pages.picture(asking(), tracked.number())))
                .startsWith("<svg")
                .contains("<title");
        assertThatThrownBy(() -> acting.as(LINK, () -> pages.of(asking(), tracked.number())))
                .isInstanceOf(NoSuchCase.class);
    }

    /** Whoever oversees inspections reads a case when they have said why, for a day, and the lead inspector knows. */
    private void openFromOutside(CaseView tracked) {
        String number = tracked.number();
        assertThatThrownBy(() -> acting.as("manager", () -> pages.of(asking(), number)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.as("manager", () -> journey(tracked))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> open("manager", number, " "))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("reason: Say why you have to see this case.");
        assertThatThrownBy(() -> open(tracked.owner(), number, "Mine"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("is open to you already.");
        assertThatThrownBy(() -> open(LINK, number, "Ours")).isInstanceOf(NoSuchCase.class);

        open("manager", number, "A complaint names this family.");

        assertThat(acting.as(LEAD, () -> openings.of(asking()))).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(number);
            assertThat(line.reason()).isEqualTo("A complaint names this family.");
        });
        assertThat(database.queryForList(
                        "select to_user from letter where inspection_id = ? and template = 'case-opened'",
                        String.class,
                        inspection.id()))
                .containsExactly(LEAD);
        assertThat(database.queryForList(
                        "select body from letter where inspection_id = ? and template = 'case-opened'",
                        String.class,
                        inspection.id()))
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
        Cohort team = acting.as(LEAD, () -> together.of(asking(), false));
        assertThat(team.cases()).isEqualTo(53);
        assertThat(team.timeliness()).isNotEmpty().allSatisfy(row -> assertThat(
                        row.within() + row.late() + row.open() + row.unknown())
                .isPositive());
        assertThat(team.strands()).anySatisfy(strand -> assertThat(strand.cases())
                .extracting(Cohort.CaseGrade::number)
                .contains(tracked.number()));
        assertThat(team.gaps()).extracting(Cohort.Gap::of).contains("Strands", "Agencies", "Vulnerable groups");
        assertThat(team.sources()).extracting(Cohort.Figure::title).contains("Items of evidence");

        Cohort shared = acting.as("quality", () -> together.of(asking(), true));
        assertThat(shared.strands())
                .allSatisfy(strand -> assertThat(strand.cases()).isEmpty());
        assertThat(shared.timeliness())
                .allSatisfy(row -> assertThat(row.worst()).isNull());
        assertThat(shared.children())
                .flatExtracting(Cohort.Shared::parts)
                .extracting(Cohort.Figure::number)
                .allSatisfy(number -> assertThat(number == null || number == 0 || number >= SmallNumbers.LEAST)
                        .isTrue());
        assertThat(acting.as(LEAD, () -> together.timelinessChart(asking(), false)))
                .startsWith("<svg")
                .contains("% in time");
        assertThat(acting.as(LEAD, () -> together.strandsChart(asking(), true))).contains("<desc");
        assertThatThrownBy(() -> acting.as(LINK, () -> together.of(asking(), true)))
                .isInstanceOf(NoSuchCase.class);
        assertThat(coverage.lookedAt(inspection.id()))
                .extracting(one -> one.of().name())
                .contains("STRAND", "STAGE", "AGENCY", "GROUP", "AREA");
    }

    private InspectionView asking() {
        return asked(context, "org.waymark.casework.cohort.CasesController", "journey", inspection.id());
    }

    private CaseJourney journey(CaseView tracked) {
        OpenCase open = access.open(tracked.id());
        return journeys.of(open.file(), open.inspection());
    }

    private boolean reopen(CaseView tracked, String reason) {
        reopening.reopen(asking(), tracked.number(), reason);
        return true;
    }

    private void takeOn(CaseView nobodys) {
        work.work(nobodys, "task-take-on-case", "inspector4", Map.of("noConnection", true));
        assertThat(cases.byId(nobodys.id()).orElseThrow().owner()).isEqualTo("inspector4");
    }

    private List<EvidenceSource.EvidenceLine> evidenceOf(String area) {
        return evidence.evidence(inspections.byId(inspection.id())).get(area);
    }

    private List<String> casesHeardOf(String user) {
        return acting.as(user, () -> evidenceOf("help-and-protection")).stream()
                .map(EvidenceSource.EvidenceLine::from)
                .map(from -> from.replace(", The effectiveness of the help and protection provided to …", ""))
                .toList();
    }

    private void openJudgementMeeting() {
        inspection.record(
                LEAD,
                "task-open-judgement-meeting",
                Map.of("cases", List.of(), "reasonForOthers", "Two weeks were over."));
        inspection.doDueJobs();
        assertThat(engine.waitingTasks(inspection.id()))
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
}
