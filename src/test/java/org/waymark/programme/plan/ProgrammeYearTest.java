package org.waymark.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.calendar.London;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.team.ProposedTeams;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.programme.knowledge.KnowledgeRecorder;

/** The programme of a year from its proposal to the first inspection that starts by itself. */
@WaymarkTest
class ProgrammeYearTest {

    private static final String FRAMEWORK = "child-protection-2012";
    private static final LocalDate TODAY = LocalDate.of(2013, 3, 4);
    private static final LocalDate APRIL = LocalDate.of(2013, 4, 1);
    private static final String SCILLY = "420";

    @Autowired
    private ProgrammeYears programmes;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Desk desk;

    @Autowired
    private YearApproval approval;

    @Autowired
    private YearSearch search;

    @Autowired
    private ApprovedInspections approved;

    @Autowired
    private ProposedTeams teams;

    @Autowired
    private KnowledgeRecorder knowledge;

    @Autowired
    private Inspections inspections;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private Acting acting;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void oneAuthorityIsWanted() {
        PlayedInspection.people(accounts);
        accounts.create("manager2", "May", "Manager", null, "waymark-test", List.of("managers"));
        engine.setClock(London.morningOf(TODAY));
        for (int month = 1; month <= 3; month++) {
            LocalDate day = LocalDate.of(2012, month, 2);
            acting.as("manager", () -> knowledge.fact(SCILLY, "WHISTLEBLOWING", day, "As it was.", "A letter", null));
        }
    }

    @AfterEach
    void nothingIsProposedAnyMore() {
        runtime.createProcessInstanceQuery()
                .tenantIdIn(Processes.PROGRAMME)
                .list()
                .forEach(one -> runtime.deleteProcessInstance(one.getId(), "test over"));
        database.sql("delete from programme_entry").update();
        database.sql("delete from programme_pin").update();
        database.sql("delete from programme_year").update();
        database.sql("delete from known_fact where authority_code = '420'").update();
    }

    private UUID proposed() {
        UUID year = acting.as("manager", () -> programmes.propose(APRIL, FRAMEWORK, "60"));
        assertThat(search.searchDue()).isEqualTo(1);
        return year;
    }

    private void pin(UUID year, LocalDate day, boolean leftOut) {
        acting.as("manager", () -> programmes.pin(year, SCILLY, day, leftOut, null));
        assertThatThrownBy(() -> approve("manager2", year)).hasMessageContaining("The year is still being found");
        assertThat(search.searchDue()).isEqualTo(1);
    }

    private void approve(String user, UUID year) {
        acting.as(user, () -> {
            approval.approve(year);
            return null;
        });
    }

    private ProgrammeEntry only(UUID year) {
        assertThat(programmes.entriesOf(year)).hasSize(1);
        return programmes.entriesOf(year).get(0);
    }

    @Test
    void aYearIsProposedExplainedPinnedApprovedByAnotherAndStartsByItself() {
        UUID year = proposed();
        assertThat(only(year)).satisfies(entry -> {
            assertThat(entry.authorityCode()).isEqualTo(SCILLY);
            assertThat(entry.why())
                    .isEqualTo("Selected by risk, score 54: no inspection is known: +30;"
                            + " 3 reports by whistleblowers: +24. Before that, 1 week closed"
                            + " (too near the beginning of the year to be prepared in it).");
            assertThat(programmes.teamsOf(List.of(entry)).get(entry.getId())).hasSize(5);
        });
        pin(year, LocalDate.of(2013, 6, 12), false);
        assertThat(only(year).firstDay()).isEqualTo("2013-06-10");
        assertThatThrownBy(() -> approve("manager", year))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Another manager than the one who proposed it");
        PlayedInspection tasks = PlayedInspection.begun(context, Processes.PROGRAMME);
        JsonNode page = tasks.open("manager2", "task-approve-year");
        assertThat(page.path("proposedBy").asText()).isEqualTo("Mo Manager");
        assertThat(page.path("ownProposal").asBoolean()).isFalse();
        assertThat(page.path("inAll").asText()).isEqualTo("1 inspection has a day.");
        assertThat(acting.as(
                        "manager2",
                        () -> desk.labels(
                                List.of(tasks.task("task-approve-year").id()))))
                .singleElement()
                .satisfies(label -> assertThat(label.about()).isEqualTo("Programme from 1 April 2013"));
        tasks.record("manager2", "task-approve-year", "{}");
        assertThat(tasks.waiting()).isEmpty();
        assertThatThrownBy(() -> acting.as("manager", () -> programmes.pin(year, SCILLY, null, true, null)))
                .hasMessageContaining("it was approved or put aside");

        assertThat(programmeProcesses("manager2")).isEqualTo(1);
        assertThat(List.of("dcs301", "link301", "inspector1")).allSatisfy(user -> assertThat(programmeProcesses(user))
                .as("seen by " + user)
                .isZero());
        assertThat(engine.doDueJobs(Processes.PROGRAMME)).isZero();
        assertThat(approved.planDue()).as("too early").isZero();
        assertThat(engine.nextTimer(Processes.PROGRAMME)).contains(London.morningOf(LocalDate.of(2013, 4, 25)));
        engine.setClock(London.morningOf(LocalDate.of(2013, 4, 25)));
        assertThat(engine.doDueJobs(Processes.PROGRAMME)).isEqualTo(1);
        assertThat(engine.running(Processes.PROGRAMME)).as("all are planned").isZero();
        assertThat(approved.planDue()).isEqualTo(1);
        assertThat(approved.planDue()).as("once").isZero();
        assertThat(inspections.byId(only(year).inspectionId())).satisfies(inspection -> {
            assertThat(inspection.authority().code()).isEqualTo(SCILLY);
            assertThat(inspection.firstDay()).isEqualTo("2013-06-10");
            assertThat(inspection.isOpenToAuthority()).isFalse();
        });
        assertThat(engine.waitingTasks(only(year).inspectionId()))
                .extracting(EngineByHand.WaitingTask::elementId)
                .contains("task-assemble-team");
        database.sql("update programme_team_place set user_id = case place when 1 then 'inspector1' end")
                .update();
        assertThat(teams.of(only(year).inspectionId()))
                .as("whom Assemble the team opens with")
                .containsExactly("inspector1", null, null, null, null);
        acting.as("manager2", () -> inspections.cancel(only(year).inspectionId()));
    }

    private long programmeProcesses(String user) {
        return acting.as(user, () -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(ProgrammeProcess.KEY)
                .count());
    }

    @Test
    void whatStandsAgainstAnInspectionWhenItsTimeComesIsToldAndHoldsUpNoOther() {
        UUID year = proposed();
        approve("manager2", year);
        database.sql("update programme_year set framework = 'withdrawn-since'").update();
        engine.setClock(London.morningOf(only(year).firstDay().minusDays(20)));
        assertThat(approved.planDue()).isEqualTo(1);
        assertThat(only(year).conflict()).startsWith("It could not be planned. There is no framework");
        assertThat(approved.planDue()).isZero();
    }

    @Test
    void aPinInConflictIsNotApprovedAndWhatCannotBeProposedIsRefused() {
        UUID year = proposed();
        pin(year, LocalDate.of(2013, 12, 25), false);
        assertThatThrownBy(() -> approve("manager2", year)).hasMessageContaining("A pin is in conflict");
        pin(year, null, true);
        assertThat(only(year).leftOut()).isTrue();
        assertThatThrownBy(() ->
                        acting.as("manager", () -> programmes.pin(year, SCILLY, LocalDate.of(2015, 1, 1), false, null)))
                .hasMessageContaining("Choose a day of this year");
        acting.as("manager", () -> programmes.withdraw(year));

        assertThatThrownBy(() -> acting.as("manager", () -> programmes.propose(TODAY.minusDays(1), FRAMEWORK, "60")))
                .hasMessageContaining("Choose a day from today on");
        assertThatThrownBy(() -> acting.as("manager", () -> programmes.propose(APRIL, TestFrameworks.TRIED, "60")))
                .hasMessageContaining("Choose a framework that is in force");
        assertThatThrownBy(() -> acting.as("manager", () -> programmes.propose(APRIL, TestFrameworks.VISIT, "60")))
                .hasMessageContaining("Monitoring plans these");
        assertThatThrownBy(() -> acting.as("manager", () -> programmes.propose(APRIL, TestFrameworks.JOINT, "60")))
                .hasMessageContaining("Plan these one by one");
    }
}
