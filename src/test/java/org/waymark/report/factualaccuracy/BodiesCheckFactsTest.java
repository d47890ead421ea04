package org.waymark.report.factualaccuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.WaymarkTest;
import org.waymark.inspection.Milestones;
import org.waymark.platform.access.SignedIn;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.Desk;
import org.waymark.report.FactualAccuracy.Came;
import org.waymark.report.ReportOnTheWay;

/** Each inspected body checks the facts of the draft in a task of its own, and the report waits for all of them. */
@WaymarkTest
class BodiesCheckFactsTest {

    private static final String COMMENT =
            "{\"comments\": [{\"section\": \"help-and-protection\", \"whatIsWrong\": \"%s\", \"whatIsRight\": \"It is otherwise.\"}]}";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private Desk desk;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FactsChecks checks;

    @Autowired
    private Milestones milestones;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Test
    void eachBodySubmitsItsOwnCommentsAndTheReportWaitsForTheLast() throws Exception {
        ReportOnTheWay report = ReportOnTheWay.runningJoint(context).draftSentAtTheDesk("lead", "quality");

        assertThat(letters(report, "draft-sent"))
                .contains("dcs301", "headpolice01", "headhealth01")
                .as("of this inspection's bodies alone, and to those who are asked")
                .doesNotContain("dcs302", "link301", "contactpolice01", "cqc1");
        String police = taskOf(report, "headpolice01");
        String health = taskOf(report, "headhealth01");
        for (String stranger : List.of("headhealth01", "contactpolice01", "dcs301", "cqc1")) {
            assertThatThrownBy(() -> acting.as(stranger, () -> desk.open(police)))
                    .as(stranger)
                    .isInstanceOf(Desk.TaskNotFound.class);
        }
        assertThat(acting.as("headpolice01", () -> desk.open(police).task().name()))
                .isEqualTo("Comment on factual accuracy: Essex Police");
        submit("headpolice01", police, COMMENT.formatted("The police were asked late."));
        assertThat(page(report, "headpolice01").get("comments")).hasSize(1);
        assertThat(page(report, "lead").get("comments")).hasSize(1);
        assertThat(page(report, "dcs301").get("comments")).isEmpty();
        submit("dcs301", taskOf(report, "dcs301"), "{\"noComments\": true}");

        assertThat(milestones.of(report.id())).doesNotContainKey("comments-received");
        assertThat(page(report, "headpolice01").get("comments")).singleElement().satisfies(own -> {
            assertThat(own.get("where").asText()).startsWith("Essex Police: ");
            assertThat(own.get("whatIsWrong").asText()).isEqualTo("The police were asked late.");
        });
        for (String other : List.of("dcs301", "headhealth01")) {
            assertThat(page(report, other).get("comments")).as(other).isEmpty();
        }
        assertThat(page(report, "lead").get("bodies")).hasSize(2);
        assertThat(page(report, "headhealth01").get("bodies")).hasSize(1);
        acting.as("headhealth01", () -> {
            engine.claim(health, "headhealth01");
            desk.saveDraft(health, tree(COMMENT.formatted("The ward was full.")));
            return null;
        });
        engine.setClock(Instant.parse("2013-02-20T10:00:00Z"));
        report.doJobs();

        assertThat(letters(report, "comments-silent")).contains("lead", "manager");
        assertThat(checks.of(report.id()))
                .extracting(FactsChecks.FactsCheck::came)
                .containsExactlyInAnyOrder(Came.SUBMITTED, Came.SAVED_NOT_SUBMITTED);
        assertThat(milestones.of(report.id())).containsKey("comments-received");
        assertThat(acting.as(
                                "lead",
                                () -> json.<JsonNode>valueToTree(desk.open(report.task("task-answer-comments")
                                                .id())
                                        .context()))
                        .get("answers"))
                .extracting(answer -> answer.get("where").asText().split(":")[0])
                .containsExactly("Essex Police", "Havering Hospitals");
    }

    @Test
    void whoWasNeverToldAndWhoOnlySuppliesReadNothingOfTheDraft() throws Exception {
        ReportOnTheWay report = ReportOnTheWay.runningJoint(context).draftSentAtTheDesk("lead", "quality");

        assertThat(draft(report, "headpolice01")).isEqualTo(200);
        assertThat(draft(report, "contactpolice01")).isEqualTo(403);
        assertThat(draft(report, "headhealth02")).isEqualTo(404);
        assertThat(draft(report, "dcs301")).isEqualTo(200);
    }

    private int draft(ReportOnTheWay report, String user) throws Exception {
        return signedIn(user)
                .status("GET", "/camunda/api/waymark/inspections/" + report.id() + "/report/draft.html", null);
    }

    private SignedIn signedIn(String user) throws Exception {
        return SignedIn.as(user, "waymark-test", "tasklist", port);
    }

    private void submit(String user, String task, String answers) {
        acting.as(user, () -> {
            engine.claim(task, user);
            return desk.record(task, UUID.randomUUID().toString(), tree(answers));
        });
    }

    private String taskOf(ReportOnTheWay report, String group) {
        return tasks.createTaskQuery()
                .tenantIdIn(report.id())
                .taskDefinitionKey("task-factual-accuracy")
                .taskCandidateGroup(group)
                .singleResult()
                .getId();
    }

    private List<String> letters(ReportOnTheWay report, String template) {
        return database.queryForList(
                "select to_user from letter where inspection_id = ? and template = ?",
                String.class,
                report.id(),
                template);
    }

    private JsonNode page(ReportOnTheWay report, String user) throws Exception {
        return json.readTree(signedIn(user)
                .send(
                        "GET",
                        "/camunda/api/waymark/inspections/" + report.id() + "/factual-accuracy",
                        null,
                        "application/json")
                .body());
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (java.io.IOException unreadable) {
            throw new IllegalArgumentException(text, unreadable);
        }
    }
}
