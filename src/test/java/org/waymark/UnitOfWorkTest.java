package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.SignedIn;

/** What one task costs the database as Tasklist works it: listed, opened, typed into, recorded, and what follows looked at. */
@WaymarkTest
class UnitOfWorkTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String OURS = "/camunda/api/waymark/tasks";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private SignedIn lead;
    private String task;
    private String filter;

    @BeforeEach
    void aTaskOfTheLead() throws Exception {
        PlayedInspection inspection = PlayedInspection.planned(context);
        inspection.record("manager", "task-assemble-team", PlayedInspection.TEAM);
        task = inspection.task("task-prepare").id();
        lead = SignedIn.as("lead", "waymark-test", "tasklist", port);
        filter = read(get(ENGINE + "/filter")).get(0).get("id").asText();
        lead.status("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\": \"lead\"}");
        // What is read from its text once and kept is not the task's.
        list();
        open();
    }

    @Test
    void aTaskIsWorkedInFewStatementsAndOneTransactionForEachAct() throws Exception {
        CountedStatements.Sent listed = counted(this::list);
        CountedStatements.Sent opened = counted(this::open);
        CountedStatements.Sent typed = counted(this::type);
        CountedStatements.Sent recorded = counted(this::record);
        CountedStatements.Sent lookedAfter = counted(this::after);
        SoftAssertions.assertSoftly(all -> {
            // Where lists hold children's cases and concerns of other inspections, five more, however many these are.
            atMost(all, "list", listed, 30, 0);
            // Six of them say whether it was handed over, and whether it may be; four, what is known of the authority.
            atMost(all, "open", opened, 36, 1);
            atMost(all, "draft", typed, 10, 1);
            atMost(all, "record", recorded, 52, 1);
            atMost(all, "after", lookedAfter, 36, 0);
            // One for each question: what is in the list, and how many in each list.
            all.assertThat(listed.committed()).as("transactions of the list").isBetween(1, 3);
            all.assertThat(lookedAfter.committed())
                    .as("transactions of what follows")
                    .isBetween(2, 4);
            all.assertThat(audited()).containsOnlyOnce("PUT " + OURS + "/{taskId}/draft allowed");
            all.assertThat(audited()).containsOnlyOnce("POST " + OURS + "/{taskId}/record allowed");
        });
    }

    private static void atMost(
            SoftAssertions all, String part, CountedStatements.Sent sent, int statements, int written) {
        all.assertThat(sent.number()).as(() -> part + ": " + sent).isLessThanOrEqualTo(statements);
        all.assertThat(sent.written())
                .as(() -> "transactions that write, " + part + ": " + sent)
                .isEqualTo(written);
    }

    @Test
    void whatIsRefusedIsToldOfOnceAndNotAsDone() throws Exception {
        assertThat(lead.status(
                        "POST",
                        OURS + "/" + task + "/record",
                        "{\"submissionId\": \"" + UUID.randomUUID() + "\", \"answers\": {}}"))
                .isEqualTo(422);
        assertThat(audited()).containsOnlyOnce("POST " + OURS + "/{taskId}/record not done (422)");
        assertThat(audited()).doesNotContain("POST " + OURS + "/{taskId}/record allowed");
    }

    /** What the audit was told of this task by whoever sent something. */
    private List<String> audited() {
        return database.sql("select what || ' ' || outcome from audit_waiting where subject = ? order by id")
                .param(task)
                .query(String.class)
                .list();
    }

    /** As it is after somebody's own act, with how many wait in each list. */
    private Object list() throws Exception {
        String page = get("/camunda/api/waymark/worklist?counts=true&filter=" + filter);
        assertThat(page).contains(task).contains("\"counts\":{");
        return page;
    }

    private Object after() throws Exception {
        String page = get(OURS + "/" + task + "/after");
        assertThat(page).contains("\"more\":");
        return get("/camunda/api/waymark/worklist?counts=true&filter=" + filter);
    }

    private Object open() throws Exception {
        get(ENGINE + "/task/" + task);
        get(ENGINE + "/task/" + task + "/form");
        return get(OURS + "/" + task);
    }

    private Object type() throws Exception {
        return done("PUT", OURS + "/" + task + "/draft?page=a&turn=1", PlayedInspection.PREPARATION);
    }

    private Object record() throws Exception {
        return done(
                "POST",
                OURS + "/" + task + "/record",
                "{\"submissionId\": \"" + UUID.randomUUID() + "\", \"answers\": " + PlayedInspection.PREPARATION + "}");
    }

    private static CountedStatements.Sent counted(Callable<?> part) throws Exception {
        return CountedStatements.ofRequests(part).without("calendar_change").without("framework_switch");
    }

    private String get(String path) throws Exception {
        return done("GET", path, null);
    }

    private String done(String method, String path, String body) throws Exception {
        HttpResponse<String> answer = lead.send(method, path, body, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode read(String text) throws Exception {
        return json.readTree(text);
    }
}
