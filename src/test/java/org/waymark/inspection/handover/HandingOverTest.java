package org.waymark.inspection.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.WaymarkTest;
import org.waymark.casework.ChildJourneyProcess;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.Handovers.Handover;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** Who may hand which task over to whom, and what goes with it. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandingOverTest {

    private static final String ASSESSMENT = "task-evaluate-assessment";
    private static final String CONTACT = "task-evaluate-contact-and-referral";
    private static final String WHY = "I am at court on Thursday. The chronology is read; the plan is not.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private HandingOver handingOver;

    @Autowired
    private HandoverTrail book;

    @Autowired
    private Acting acting;

    @Autowired
    private Desk desk;

    @Autowired
    private TaskService taskService;

    @Autowired
    private JdbcTemplate database;

    private PlayedInspection inspection;
    private UUID child;
    private int cases;
    private String process;

    @BeforeAll
    void onSite() {
        inspection = PlayedInspection.onSite(context);
        UUID lists = UUID.randomUUID();
        database.update(
                "insert into list_submission (id, version, inspection_id, file_name, file_size, sha256, received_by,"
                        + " received_at, rows_per_list, children, open_cases, closed_cases, problems, status)"
                        + " values (?, 0, ?, 'lists.xlsx', 1, 'x', 'link301', ?, '[]', 1, 1, 0, 0, 'CONFIRMED')",
                lists,
                inspection.id(),
                OffsetDateTime.parse("2012-12-03T10:00:00Z"));
        child = UUID.randomUUID();
        database.update(
                "insert into child (id, submission_id, unique_id, date_of_birth, age_band, case_status, is_open, stages)"
                        + " values (?, ?, '8100', '2003-02-03', '5 to 9', 'open', true,"
                        + " 'contact-and-referral,assessment')",
                child,
                lists);
    }

    /** A case of inspector1, with two stages that wait. */
    @BeforeEach
    void aCase() {
        cases++;
        String id = UUID.randomUUID().toString();
        String number = "C%03d".formatted(cases);
        database.update(
                "insert into case_file (id, version, inspection_id, number, business_key, child_id, stages, depth,"
                        + " good_practice, owner, status, to_moderate, family_to_meet, opened_at)"
                        + " values (?, 0, ?, ?, ?, ?, 'contact-and-referral,assessment', 'TRACKED', false,"
                        + " 'inspector1', 'OPEN', false, false, ?)",
                id,
                inspection.id(),
                number,
                inspection.id() + "-" + number,
                child,
                OffsetDateTime.parse("2012-12-03T10:00:00Z"));
        acting.asWaymark(() -> {
            context.getBean(Processes.class)
                    .start(
                            ChildJourneyProcess.KEY,
                            inspection.id(),
                            inspection.id() + "-" + number,
                            Map.of(
                                    ChildJourneyProcess.CASE_ID,
                                    id,
                                    ChildJourneyProcess.INSPECTION_ID,
                                    inspection.id()));
            return null;
        });
        process = inspection.id() + "-" + number;
    }

    @Test
    void whatWasTypedGoesWithTheTaskAndTheNoteStandsThereForWhoeverHasItSince() {
        String task = task(ASSESSMENT);
        acting.as("inspector1", () -> desk.saveDraft(task, json("{\"examinedWith\": \"The social worker\"}")));
        handOver("inspector1", task, "inspector2", false, false);

        Desk.Page page = acting.as("inspector2", () -> desk.open(task));
        assertThat(page.mine()).isTrue();
        assertThat(page.draft().get("examinedWith").asText()).isEqualTo("The social worker");
        assertThat(handingOver.latest(List.of(task)).get(task)).satisfies(last -> {
            assertThat(last.by()).isEqualTo("inspector1");
            assertThat(last.to()).isEqualTo("inspector2");
            assertThat(last.note()).isEqualTo(WHY);
        });
        assertThat(assignee(task(CONTACT))).as("this task alone").isEqualTo("inspector1");
        assertThat(inspection.letters("task-handed-over")).contains("inspector2");
        assertThat(database.queryForList(
                        "select who || ' ' || what from audit_entry where subject = ?", String.class, task))
                .contains("inspector1 hand-over-task");
        assertThat(book.of(inspection.id(), null)).extracting(Handover::taskId).contains(task);
        assertThatThrownBy(() -> acting.as("inspector1", () -> desk.saveDraft(task, json("{}"))))
                .isInstanceOf(Desk.NotYourTask.class);
    }

    @Test
    void aWholeCaseGoesWithWhatComesLaterAndWhoKnowsTheChildNeverHasItAgain() {
        handOver("inspector1", task(ASSESSMENT), "inspector2", false, true);

        assertThat(assignee(task(ASSESSMENT))).isEqualTo("inspector2");
        assertThat(assignee(task(CONTACT))).isEqualTo("inspector2");
        assertThat(database.queryForObject("select owner from case_file where business_key = ?", String.class, process))
                .isEqualTo("inspector2");
        HandingOver.Offer offer = acting.as("inspector2", () -> handingOver.offer(task(CONTACT)));
        assertThat(offer.to())
                .extracting(Choice::value)
                .contains("lead", "inspector3")
                .doesNotContain("inspector1");
        assertThat(offer.not()).singleElement().asString().endsWith("has said that they know the child or the family.");
        assertThatThrownBy(() -> handOver("inspector2", task(CONTACT), "inspector1", false, false))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("to: Ivy Oakes has said that they know the child");
    }

    @Test
    void theLeadHandsOnWhatOneOfTheTeamHasAndBothAreTold() {
        String task = task(ASSESSMENT);
        handOver("lead", task, "inspector3", false, false);
        assertThat(assignee(task)).isEqualTo("inspector3");
        handOver("manager", task, "inspector4", false, false);
        assertThat(assignee(task)).isEqualTo("inspector4");
        assertThat(inspection.letters("task-passed-on")).contains("inspector1", "inspector3");
    }

    @Test
    void nobodyElseHandsItOnAndNobodyElseGetsIt() {
        String task = task(ASSESSMENT);
        assertThat(acting.as("inspector2", () -> handingOver.mayBegin(task))).isFalse();
        assertThat(acting.as("inspector1", () -> handingOver.mayBegin(task))).isTrue();
        assertThatThrownBy(() -> handOver("inspector2", task, "inspector3", false, false))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> handOver("dcs301", task, "inspector3", false, false))
                .isInstanceOf(Desk.TaskNotFound.class);
        for (String other : List.of("quality", "manager", "dcs301", "inspector1", "nosuchuser")) {
            assertThatThrownBy(() -> handOver("inspector1", task, other, false, false))
                    .as(other)
                    .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(
                                    refused.errors().get(0).field())
                            .isEqualTo("to"));
        }
        assertThat(assignee(task)).isEqualTo("inspector1");
    }

    @Test
    void whatOnlyTheLeadDoesStaysWithTheLead() {
        String meeting = inspection.task("task-daily-meeting").id();
        assertThat(acting.as("lead", () -> handingOver.mayBegin(meeting))).isFalse();
        assertThat(acting.as("lead", () -> handingOver.offer(meeting)).refusal())
                .startsWith("This is the lead inspector's own task.");
        assertThatThrownBy(() -> handOver("lead", meeting, "inspector1", false, false))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("This is the lead inspector's own task.");
    }

    @Test
    void aLinkOfficerHandsOverToAnotherOfTheSameAuthority() {
        String setUp = inspection.task("task-arrange-set-up").id();
        assertThat(acting.as("link301", () -> handingOver.offer(setUp)).refusal())
                .isEqualTo("Nobody works on this task. Whoever takes it on claims it.");
        acting.as("link301", () -> taskService.claim(setUp, "link301"));
        assertThat(acting.as("link301", () -> handingOver.offer(setUp)).to())
                .extracting(Choice::value)
                .doesNotContain("link301", "inspector1", "dcs301", "lead");
    }

    private void handOver(String by, String task, String to, boolean whole, boolean knowsChild) {
        acting.as(by, () -> handingOver.handOver(task, new HandingOver.Wish(to, WHY, whole, knowsChild)));
    }

    private String task(String element) {
        return taskService
                .createTaskQuery()
                .processInstanceBusinessKey(process)
                .taskDefinitionKey(element)
                .singleResult()
                .getId();
    }

    private String assignee(String task) {
        Task found = taskService.createTaskQuery().taskId(task).singleResult();
        return found.getAssignee();
    }

    private com.fasterxml.jackson.databind.JsonNode json(String text) {
        try {
            return context.getBean(ObjectMapper.class).readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
