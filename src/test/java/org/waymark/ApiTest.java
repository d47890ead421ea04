package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.accounts.UserAccounts;

/** The small API as programs meet it: over HTTP, with somebody's user and password. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

    private static final String PASSWORD = "waymark-api-test";
    private static final String NOBODY_HAS_IT = "CP-999-20990101";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private Inspections inspections;

    @Autowired
    private TestRestTemplate http;

    private String onSite;
    private String onlyPlanned;

    @BeforeAll
    void oneOnSiteAndOneOnlyPlanned() {
        onSite = inspections.byId(PlayedInspection.onSite(context).id()).reference();
        onlyPlanned = inspections.byId(PlayedInspection.planned(context).id()).reference();
        accounts.openAuthority("302", "Barnet");
        person("apimanager", "managers");
        person("apioutsider", "inspectors");
        person("apidcs301", "dcs301");
        person("apilink301", "link301");
        person("apidcs302", "dcs302");
        person("apiguessed", "managers");
    }

    private void person(String user, String group) {
        accounts.create(user, "Api", user, null, PASSWORD, List.of(group));
    }

    @Test
    void everybodySeesTheInspectionsThatAreTheirsToSee() {
        assertThat(references("apimanager")).contains(onSite, onlyPlanned);
        assertThat(references("apidcs301")).contains(onSite).doesNotContain(onlyPlanned);
        assertThat(references("apilink301"))
                .contains(onSite)
                .as("nobody told them of it yet")
                .doesNotContain(onlyPlanned);
        assertThat(references("apidcs302")).doesNotContain(onSite, onlyPlanned);
        assertThat(references("apioutsider")).isEmpty();
    }

    @Test
    void anInspectionTellsWhatItIs() {
        JsonNode one = get("apidcs301", "/api/inspections/" + onSite).getBody();
        assertThat(one.get("reference").asText()).isEqualTo(onSite);
        assertThat(one.get("framework").asText()).isEqualTo("child-protection-2012");
        assertThat(one.get("authority").asText()).isEqualTo("301");
        assertThat(one.get("firstDay").asText()).isEqualTo("2012-12-03");
        assertThat(one.get("plannedLastDay").asText()).isEqualTo("2012-12-14");
    }

    @Test
    void deadlinesSayWhereTheyComeFrom() {
        JsonNode limits =
                get("apimanager", "/api/inspections/" + onSite + "/deadlines").getBody();
        assertThat(StreamSupport.stream(limits.spliterator(), false)
                        .map(limit -> limit.get("step").asText()))
                .containsExactly(
                        "draft", "comments", "final", "publication", "authority-publishes", "action-statement");
        JsonNode draft = limits.get(0);
        assertThat(draft.fieldNames())
                .toIterable()
                .contains(
                        "step",
                        "title",
                        "countedFrom",
                        "origin",
                        "workingDays",
                        "date",
                        "at",
                        "source",
                        "skipped",
                        "doneOn");
        assertThat(draft.get("workingDays").asInt()).isEqualTo(10);
        assertThat(draft.get("source").asText()).isEqualTo("p45");
        assertThat(draft.get("date").isNull())
                .as("nothing counts before the last day on site is recorded")
                .isTrue();
        assertThat(draft.get("skipped").isArray()).isTrue();
    }

    @Test
    void whatOneMayNotSeeIsNotThere() {
        ResponseEntity<JsonNode> missing = get("apidcs302", "/api/inspections/" + NOBODY_HAS_IT);
        assertProblem(missing, HttpStatus.NOT_FOUND);
        for (String user : List.of("apidcs302", "apioutsider")) {
            for (String below : List.of("", "/deadlines")) {
                ResponseEntity<JsonNode> hidden = get(user, "/api/inspections/" + onSite + below);
                assertProblem(hidden, HttpStatus.NOT_FOUND);
                assertThat(without(hidden.getBody(), onSite + below))
                        .isEqualTo(without(missing.getBody(), NOBODY_HAS_IT));
            }
        }
        assertProblem(get("apilink301", "/api/inspections/" + onlyPlanned), HttpStatus.NOT_FOUND);
        assertProblem(get("apimanager", "/api/inspections/no%20reference"), HttpStatus.NOT_FOUND);
    }

    /** The answer, but for the reference that was asked for. */
    private static String without(JsonNode problem, String asked) {
        ObjectNode rest = problem.deepCopy();
        rest.remove("instance");
        // Each failure has one of its own.
        rest.remove("reference");
        return rest.toString().replace(asked, "?").replace(asked.replace("/deadlines", ""), "?");
    }

    @Test
    void aWrongQuestionIsAnsweredWithTheProblem() {
        ResponseEntity<JsonNode> answer = get("apimanager", "/api/calendar/working-days?from=yesterday&days=many");
        assertProblem(answer, HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("errors")).hasSize(2);
        JsonNode counted = get("apimanager", "/api/calendar/working-days?from=2018-05-09&days=70")
                .getBody();
        assertThat(counted.fieldNames()).toIterable().containsExactlyInAnyOrder("from", "days", "date", "skipped");
        assertThat(counted.get("date").asText()).isEqualTo("2018-08-16");
        assertThat(counted.get("skipped").get(0).fieldNames()).toIterable().containsExactlyInAnyOrder("date", "reason");
    }

    @Test
    void nobodyComesInWithoutAPassword() {
        for (String path : List.of("/api/inspections", "/api/inspections/" + onSite, "/v3/api-docs", "/api/nothing")) {
            ResponseEntity<String> answer = http.getForEntity(path, String.class);
            assertThat(answer.getStatusCode()).as(path).isEqualTo(HttpStatus.UNAUTHORIZED);
            assertThat(answer.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE))
                    .startsWith("Basic");
        }
        ResponseEntity<String> wrong =
                http.withBasicAuth("apiguessed", "guessed").getForEntity("/api/inspections", String.class);
        assertThat(wrong.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void theApiIsDescribed() {
        JsonNode description = get("apimanager", "/v3/api-docs").getBody();
        assertThat(description.get("openapi").asText()).startsWith("3.");
        assertThat(description.get("paths").fieldNames())
                .toIterable()
                .contains(
                        "/api/calendar/working-days",
                        "/api/inspections",
                        "/api/inspections/{reference}",
                        "/api/inspections/{reference}/deadlines")
                .allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void theActuatorIsNotHere() {
        for (String path : List.of("/actuator", "/actuator/health", "/actuator/info", "/actuator/env")) {
            assertThat(http.getForEntity(path, String.class).getStatusCode().is4xxClientError())
                    .as(path)
                    .isTrue();
        }
    }

    private List<String> references(String user) {
        ResponseEntity<JsonNode> answer = get(user, "/api/inspections");
        assertThat(answer.getStatusCode()).as(user + ": " + answer.getBody()).isEqualTo(HttpStatus.OK);
        return StreamSupport.stream(answer.getBody().spliterator(), false)
                .map(one -> one.get("reference").asText())
                .toList();
    }

    private ResponseEntity<JsonNode> get(String user, String path) {
        return http.withBasicAuth(user, PASSWORD)
                .exchange(java.net.URI.create(http.getRootUri() + path), HttpMethod.GET, null, JsonNode.class);
    }

    private static void assertProblem(ResponseEntity<JsonNode> answer, HttpStatus status) {
        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).matches(MediaType.APPLICATION_PROBLEM_JSON::isCompatibleWith);
        assertThat(answer.getBody().get("status").asInt()).isEqualTo(status.value());
        assertThat(answer.getBody().get("title").asText()).isNotBlank();
        assertThat(answer.getBody().get("detail").asText()).isNotBlank();
    }
}
