package org.waymark.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.CasesOnRecord;
import org.waymark.WaymarkTest;
import org.waymark.calendar.InWords;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.InspectionInReporting;

@WaymarkTest
class ConcernOnPostgresTest {

    private static final String SEEN = "A bruise nobody could explain";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private Acting acting;

    @Autowired
    private Processes processes;

    @Autowired
    private Concerns concerns;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ConcernsController page;

    @Autowired
    private OpenConcerns openConcerns;

    @Autowired
    private Desk desk;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private ObjectMapper json;

    private InspectionInReporting inspection;

    @BeforeEach
    void anInspectionGoesOn() {
        inspection = InspectionInReporting.in(database, frameworks, accounts);
        processes.start("inspection", inspection.id(), inspection.reference(), Map.of("inspectionId", inspection.id()));
    }

    @Test
    void aChildAtRiskIsAcknowledgedAnsweredAndCheckedByThoseWhoMay() {
        Concern concern = raise(Kind.AT_RISK);

        assertThat(openConcerns.atRisk(inspection.id())).isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(inspection.reference() + "/concern-1")
                        .count())
                .isEqualTo(1);
        work("dcs301", "task-acknowledge-concern", "{\"acknowledgedBy\": \"A. Director\"}");
        work("dcs301", "task-respond-to-concern", "{\"respondedBy\": \"A. Director\", \"response\": \"Seen today.\"}");
        work("lead", "task-check-response", "{\"decision\": \"sent-back\", \"note\": \"Seen by whom?\"}");
        work(
                "dcs301",
                "task-respond-to-concern",
                "{\"respondedBy\": \"A. Director\", \"response\": \"By the duty worker.\"}");
        work("lead", "task-check-response", "{\"decision\": \"accepted\"}");

        assertThat(concerns.byId(concern.id()).isOpen()).isFalse();
        assertThat(openConcerns.count(inspection.id())).isZero();
    }

    /** A Director looks a child up by the authority's own identifier: a case's number is the inspectorate's. */
    @Test
    void theAuthorityReadsWhichChildIsMeantAndTheInspectorateBeyondTheTeamDoesNot() {
        new CasesOnRecord(database, inspection.id()).add(1);
        acting.as("inspector1", () -> concerns.raise(inspection.id(), new NewConcern(Kind.AT_RISK, "C001", SEEN)));

        assertThat(context("dcs301", "task-acknowledge-concern")
                        .path("uniqueId")
                        .asText())
                .isEqualTo("8101");
        assertThat(line("dcs301").uniqueId()).isEqualTo("8101");
        assertThat(line("lead").uniqueId()).isEqualTo("8101");
        assertThat(line("manager").uniqueId()).isNull();
    }

    /** Whoever checks an answer reads one date: that of the task. */
    @Test
    void aTaskSaysItsOwnLimitAndNoOther() {
        raise(Kind.AT_RISK);
        work("dcs301", "task-acknowledge-concern", "{\"acknowledgedBy\": \"A. Director\"}");
        work("dcs301", "task-respond-to-concern", "{\"respondedBy\": \"A. Director\", \"response\": \"Seen today.\"}");

        Instant due = task("task-check-response").getDueDate().toInstant();
        assertThat(context("lead", "task-check-response").path("due").asText()).isEqualTo(InWords.limit(due));
        assertThat(clocks(Instant.now()))
                .extracting(OpenConcerns.ConcernClock::due)
                .containsExactly(due);
        assertThat(line("dcs301").due())
                .as("it waits for nothing of the authority's")
                .isNull();
    }

    private JsonNode context(String user, String element) {
        return acting.as(
                user, () -> json.valueToTree(desk.open(task(element).getId()).context()));
    }

    private ConcernLines.ConcernLine line(String user) {
        return acting.as(user, () -> page.all(asked(context, ConcernsController.class, "all", inspection.id())))
                .concerns()
                .get(0);
    }

    @Test
    void aCaseToLookAtAgainIsAnsweredByTheLinkOfficer() {
        raise(Kind.LOOK_AGAIN);

        assertThat(openConcerns.atRisk(inspection.id())).isZero();
        work("link301", "task-answer-referral-back", "{\"answeredBy\": \"L. Officer\", \"answer\": \"Looked at.\"}");
        work("lead", "task-check-answer", "{\"decision\": \"accepted\"}");
        assertThat(openConcerns.count(inspection.id())).isZero();
    }

    @Test
    void aLetterNamesTheDueDateOfTheTask() {
        for (Kind kind : Kind.values()) {
            engine.setClock(Instant.parse("2012-12-11T10:00:00Z"));
            raise(kind);
            String element = kind == Kind.AT_RISK ? "task-acknowledge-concern" : "task-answer-referral-back";
            Task task = task(element);
            assertThat(letters(kind == Kind.AT_RISK ? "concern-raised" : "concern-referred-back"))
                    .isNotEmpty()
                    .allMatch(body ->
                            body.contains(InWords.limit(task.getDueDate().toInstant())));

            Instant byHand = task.getDueDate().toInstant().minus(Duration.ofMinutes(90));
            acting.asWaymark(() -> {
                task.setDueDate(Date.from(byHand));
                tasks.saveTask(task);
                return true;
            });
            assertThat(clocks(byHand.plusSeconds(60)))
                    .as("pages tell the task's own date, and that it has passed")
                    .anyMatch(clock -> clock.due().equals(byHand) && clock.late());
            engine.setClock(byHand.plus(Duration.ofDays(30)));
            jobs.createJobQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .timers()
                    .list()
                    .forEach(job -> jobs.executeJob(job.getId()));

            assertThat(letters("concern-overdue"))
                    .anyMatch(body -> body.contains(InWords.limit(byHand)))
                    .noneMatch(body -> body.contains(InWords.limit(byHand.plus(Duration.ofMinutes(90)))));
        }
    }

    @Test
    void whereTheDateOfATaskWasTakenAwayTheDateOfTheConcernStands() {
        engine.setClock(Instant.parse("2012-12-11T10:00:00Z"));
        Concern concern = raise(Kind.AT_RISK);
        Task task = task("task-acknowledge-concern");
        Instant due = task.getDueDate().toInstant();
        acting.asWaymark(() -> {
            task.setDueDate(null);
            tasks.saveTask(task);
            return true;
        });

        assertThat(clocks(due.plusSeconds(60)))
                .singleElement()
                .satisfies(clock -> assertThat(clock.due()).isEqualTo(concern.dueNow()))
                .matches(OpenConcerns.ConcernClock::late);
    }

    private List<OpenConcerns.ConcernClock> clocks(Instant now) {
        return context.getBean(OpenConcerns.class)
                .ofAll(List.of(context.getBean(Inspections.class).byId(inspection.id())), now);
    }

    private List<String> letters(String template) {
        return database.sql(
                        "select regexp_replace(body, '\\s+', ' ', 'g') from letter where inspection_id = ? and template = ?")
                .params(inspection.id(), template)
                .query(String.class)
                .list();
    }

    @Test
    void whatWasSeenStandsInNoLetterAndInNoVariable() {
        raise(Kind.AT_RISK);

        assertThat(database.sql("select subject || body from letter where inspection_id = ?")
                        .param(inspection.id())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(letter -> letter.contains(SEEN));
        assertThat(runtime.createVariableInstanceQuery()
                        .tenantIdIn(inspection.id())
                        .list())
                .noneMatch(variable -> String.valueOf(variable.getValue()).contains(SEEN));
    }

    @Test
    void aCaseThatIsNoneOfTheInspectionsIsRefused() {
        assertThatThrownBy(() -> acting.as(
                        "inspector1",
                        () -> concerns.raise(inspection.id(), new NewConcern(Kind.AT_RISK, "C999", SEEN))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("C999");
    }

    @Test
    void theAuthorityReadsWhatIsReferredToItAndTheTeamEverything() {
        raise(Kind.AT_RISK);
        raise(Kind.LOOK_AGAIN);

        assertThat(numbersFor("dcs301")).containsExactly(1);
        assertThat(numbersFor("link301")).containsExactly(2);
        assertThat(numbersFor("inspector1")).containsExactly(1, 2);
        assertThat(numbersFor("manager")).containsExactly(1, 2);
        assertThat(acting.as("dcs301", () -> page.all(asked(context, ConcernsController.class, "all", inspection.id())))
                        .concerns()
                        .get(0)
                        .raisedBy())
                .isNull();
    }

    private List<Integer> numbersFor(String user) {
        return acting
                .as(user, () -> page.all(asked(context, ConcernsController.class, "all", inspection.id())))
                .concerns()
                .stream()
                .map(ConcernLines.ConcernLine::number)
                .toList();
    }

    @Test
    void whoeverIsNotOnTheTeamFindsNoInspection() {
        for (String user : new String[] {"elsewhere", "manager", "dcs301"}) {
            assertThatThrownBy(() -> acting.as(user, () -> concerns.raise(inspection.id(), seen(Kind.AT_RISK))))
                    .isInstanceOf(NoSuchInspection.class);
        }
    }

    private Concern raise(Kind kind) {
        return acting.as("inspector1", () -> concerns.raise(inspection.id(), seen(kind)));
    }

    private static NewConcern seen(Kind kind) {
        return new NewConcern(kind, null, SEEN);
    }

    private void work(String user, String element, String answers) {
        Task task = task(element);
        acting.as(user, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), user);
            }
            assertThat(json.valueToTree(desk.open(task.getId()).context())
                            .path("what")
                            .asText())
                    .isEqualTo(SEEN);
            desk.record(task.getId(), "s" + task.getId(), read(answers));
        });
        jobs.createJobQuery()
                .tenantIdIn(inspection.id())
                .messages()
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    private Task task(String element) {
        Task task = tasks.createTaskQuery()
                .tenantIdIn(inspection.id())
                .taskDefinitionKey(element)
                .singleResult();
        assertThat(task).as(element).isNotNull();
        return task;
    }

    private JsonNode read(String answers) {
        try {
            return json.readTree(answers);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
