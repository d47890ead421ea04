package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.WaymarkTest;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.database.RequestThread;
import org.waymark.trial.Trial;

/** What the engine's own REST is asked has to be within reason, and what fails there is said in words. */
@WaymarkTest
@ExtendWith(OutputCaptureExtension.class)
class EngineDoorTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String OURS = "/camunda/api/waymark";
    private static final String CONDITION = "{\"name\":\"inspectionId\",\"operator\":\"like\",\"value\":\"%%x%d%%\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private Trial trial;

    @Autowired
    private TaskService taskService;

    @Autowired
    private FilterService filterService;

    @Autowired
    private Acting acting;

    @Autowired
    private DataSource dataSource;

    private String inspection;
    private String look;

    @BeforeEach
    void begin() {
        inspection = trial.begin();
        look = trial.task(inspection, "task-look");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        GET  | E/task?maxResults=5&taskId=%00                     |
        GET  | E/task?maxResults=5&firstResult=-5                 |
        GET  | E/task?maxResults=-1                               |
        GET  | E/task?maxResults=99999999999                      |
        GET  | E/task?maxResults=5&dueBefore=999999999-01-01T00:00:00.000%2B0000 |
        GET  | E/task?maxResults=5&maxResults=6                   |
        GET  | E/task?maxResults=5&processVariables=inspectionId_eq_x |
        GET  | E/task?maxResults=5&taskVariables=a_like_x         |
        GET  | E/filter/{filter}/count?processVariables=inspectionId_eq_x |
        POST | E/filter/{filter}/list?firstResult=-5&maxResults=5 | {}
        POST | E/filter/{filter}/list?maxResults=5                | {"processVariables":[{"name":"a","operator":"eq","value":"b"}]}
        POST | E/filter/{filter}/list?maxResults=5                | {"taskVariables":[{"name":"a","operator":"eq","value":"b"}]}
        POST | E/filter/{filter}/list?maxResults=5                | {"caseInstanceVariables":[{"name":"a","operator":"eq","value":"b"}]}
        POST | E/filter/{filter}/list?maxResults=5                | {"orQueries":[{"processVariables":[{"name":"a","operator":"eq","value":"b"}]}]}
        POST | E/filter/{filter}/count                            | {"orQueries":[{"name":"x"},{"taskVariables":[{"name":"a","operator":"eq","value":"b"}]}]}
        POST | E/filter/{filter}/list?maxResults=5                | {"candidateGroups":[null]}
        POST | E/filter/{filter}/list?maxResults=5                | {"name":"a\\u0000b"}
        POST | E/filter/{filter}/list?maxResults=5                | {"name":"a","name":"b"}
        POST | E/filter/{filter}/list?maxResults=5                | {"name":"a"} {"name":"b"}
        POST | E/filter/{filter}/list?maxResults=5                | {"name":"a"}x
        POST | E/filter/{filter}/list?maxResults=5                | {"dueBefore":"999999999-01-01T00:00:00.000+0000"}
        POST | E/filter/{filter}/list?maxResults=5                | "text"
        POST | E/filter/{filter}/list?maxResults=5                | null
        POST | E/task/{look}/claim                                | {"userId":"insp1","userId":"insp2"}
        """)
    void whatNoOneCanMeanIsRefusedInWords(String method, String path, String body) throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        HttpResponse<String> refused = inspector.send(method, address(path), body, "application/json");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain("Exception", "ENGINE-", "org.");
        assertThat(taskService.createTaskQuery().taskId(look).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void whatTasklistAlwaysSendsIsTaken() throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        assertThat(
                        inspector.status(
                                "POST",
                                address("E/filter/{filter}/list?firstResult=0&maxResults=15"),
                                "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}],\"processVariables\":[],\"taskVariables\":[],\"caseInstanceVariables\":[],"
                                        + "\"orQueries\":[{\"processVariables\":[],\"taskVariables\":[],\"nameLike\":\"%look%\"}]}"))
                .isEqualTo(200);
    }

    @Test
    void threeHundredConditionsOnVariablesAreRefusedBeforeTheDatabaseIsAsked() throws Exception {
        SignedIn manager = SignedIn.as("boss", Trial.PASSWORD, "cockpit", port);
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            conditions.add(String.format(CONDITION, i));
        }
        String all = "[" + String.join(",", conditions) + "]";
        for (String query :
                List.of("{\"processVariables\":" + all + "}", "{\"orQueries\":[{\"processVariables\":" + all + "}]}")) {
            assertThat(manager.status("POST", ENGINE + "/task/count", query)).isEqualTo(400);
            assertThat(manager.status("POST", ENGINE + "/task?maxResults=5", query))
                    .isEqualTo(400);
        }
        assertThat(manager.status("POST", ENGINE + "/process-instance/count", "{\"variables\":" + all + "}"))
                .isEqualTo(400);
        assertThat(manager.status(
                        "POST", ENGINE + "/variable-instance?maxResults=5", "{\"variableValues\":" + all + "}"))
                .isEqualTo(400);
        assertThat(manager.status(
                        "POST",
                        ENGINE
                                + "/variable-instance?maxResults=5&variableValues=a_eq_b,c_eq_d,e_eq_f,g_eq_h,i_eq_j,k_eq_l",
                        "{}"))
                .isEqualTo(400);
        assertThat(manager.status(
                        "POST",
                        ENGINE + "/variable-instance?maxResults=5",
                        "{\"variableValues\":[" + String.format(CONDITION, 1) + "]}"))
                .as("what Cockpit asks for")
                .isEqualTo(200);
        assertThat(manager.status(
                        "POST",
                        "/camunda/api/cockpit/plugin/base/default/process-instance?maxResults=5",
                        "{\"variables\":" + all + "}"))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        process-instance                | {"businessKey":"a","businessKey":"b"}
        process-instance/               | {"businessKey":"a"} {"businessKey":"b"}
        process-instance?firstResult=0  | {"businessKey":"a\\u0000b"}
        process-instance                | {"variables":[{"name":"a","operator":"eq","value":"b"}]}
        process-instance?maxResults=5   | {"variables":[{"name":"a","operator":"eq","value":"b"}]}
        job                             | {"dueDates":[null]}
        """)
    void whatAListIsAskedIsReadAlsoWhereItIsNotSaidHowMuchOfIt(String list, String body) throws Exception {
        SignedIn manager = SignedIn.as("boss", Trial.PASSWORD, "cockpit", port);
        HttpResponse<String> refused = manager.send("POST", ENGINE + "/" + list, body, "application/json");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("This could not be read");
    }

    @Test
    void theEngineItselfRefusesConditionsOnVariablesOfAUser() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> acting.as("insp1", () -> taskService
                        .createTaskQuery()
                        .or()
                        .taskName("x")
                        .processVariableValueEquals("a", "b")
                        .endOr()
                        .count()))
                .hasMessageContaining("not searched by variables");
    }

    @Test
    void aRefusedExpressionIsALineInTheLog(CapturedOutput output) throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        int before = output.getAll().length();
        assertThat(inspector.status(
                        "POST",
                        address("E/filter/{filter}/list?maxResults=5"),
                        "{\"orQueries\":[{\"taskName\":\"x\",\"dueBeforeExpression\":\"${now()}\"}]}"))
                .isEqualTo(400);
        assertThat(output.getAll().substring(before)).hasSizeLessThan(600).doesNotContain("\tat ");
    }

    @Test
    void aFailureOfTheEnginesIsOneEntryInTheLogThatTheReferenceInTheAnswerFinds(CapturedOutput output)
            throws Exception {
        MockHttpServletResponse failed = new MockHttpServletResponse();
        new EngineDoor("http://localhost")
                .doFilter(new MockHttpServletRequest("GET", ENGINE + "/job"), failed, (asked, answered) -> {
                    LoggerFactory.getLogger("org.camunda.bpm.engine.rest.exception")
                            .warn("it broke");
                    ((HttpServletResponse) answered).setStatus(500);
                    answered.getWriter()
                            .print("{\"type\":\"NullValueException\",\"message\":\"it broke: row is null\"}");
                });
        assertThat(failed.getStatus()).isEqualTo(500);
        Matcher reference =
                Pattern.compile("reference: ([0-9A-Z]{4}-[0-9A-Z]{4})").matcher(failed.getContentAsString());
        assertThat(reference.find()).as(failed.getContentAsString()).isTrue();
        assertThat(failed.getContentAsString()).doesNotContain("it broke");
        assertThat(output.getAll()).containsPattern("Reference " + reference.group(1) + ": .*it broke");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "process-instance/x/variables",
                "process-instance/x/variables/y",
                "process-definition/x/statistics",
                "process-definition/x/diagram",
                "execution/x/localVariables",
                "execution/x/localVariables/y",
                "external-task/x/errorDetails",
                "decision-requirements-definition/x",
                "decision-requirements-definition/x/xml",
                "process-definition/x/form-variables"
            })
    void whatIsNotThereIsSaidToBeNotThere(String question) throws Exception {
        SignedIn manager = SignedIn.as("boss", Trial.PASSWORD, "cockpit", port);
        HttpResponse<String> answer = manager.send("GET", ENGINE + "/" + question, null, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(answer.body())
                .contains("is not there, or has ended", "\"reference\":\"")
                .doesNotContain("Exception");
    }

    @Test
    void linksNameNoForgedHost() throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("OPTIONS " + ENGINE
                                    + "/user/insp1 HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\nCookie: JSESSIONID="
                                    + inspector.cookie("JSESSIONID") + "; XSRF-TOKEN=" + inspector.cookie("XSRF-TOKEN")
                                    + "\r\nX-XSRF-TOKEN: "
                                    + inspector.cookie("XSRF-TOKEN") + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("/user/insp1/profile")
                    .doesNotContain("elsewhere.example");
        }
    }

    @Test
    void ofTwoWhoClaimAtOneMomentOneIsToldThatTheyWereNotFirst() throws Exception {
        SignedIn first = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        SignedIn second = SignedIn.as("insp2", Trial.PASSWORD, "tasklist", port);
        for (int round = 0; round < 5; round++) {
            String task = trial.task(trial.begin(), "task-look");
            List<HttpResponse<String>> answers = atOnce(List.of(
                    () -> first.send(
                            "POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"insp1\"}", "application/json"),
                    () -> second.send(
                            "POST",
                            ENGINE + "/task/" + task + "/claim",
                            "{\"userId\":\"insp2\"}",
                            "application/json")));
            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 409);
            assertThat(answers)
                    .extracting(HttpResponse::body)
                    .anyMatch(body -> body.contains("claimed by someone else"));
        }
    }

    @Test
    void oneSubmissionForTwoTasksAtOneMomentIsRecordedOnce() throws Exception {
        String other = trial.task(trial.begin(), "task-look");
        acting.as("insp1", () -> taskService.claim(look, "insp1"));
        acting.as("insp1", () -> taskService.claim(other, "insp1"));
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        String body = "{\"submissionId\":\"both" + look + "\",\"answers\":{\"note\":\"n\",\"grade\":\"good\"}}";
        List<HttpResponse<String>> answers = atOnce(List.of(
                () -> inspector.send("POST", OURS + "/tasks/" + look + "/record", body, "application/json"),
                () -> inspector.send("POST", OURS + "/tasks/" + other + "/record", body, "application/json")));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"note":"a","note":"b"}
        {"note":"a"} {"note":"b"}
        {"note":"a"} and more
        {"note":"a","lines":[{"x":1,"x":2}]}
        """)
    void aDraftMeansOneThing(String body) throws Exception {
        acting.as("insp1", () -> taskService.claim(look, "insp1"));
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        assertThat(inspector.status("PUT", OURS + "/tasks/" + look + "/draft", body))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5    | 422
        1.5  | 422
        true | 422
        "5"  | 200
        """)
    void aNumberIsNoText(String note, int status) throws Exception {
        acting.as("insp1", () -> taskService.claim(look, "insp1"));
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        assertThat(inspector.status(
                        "POST",
                        OURS + "/tasks/" + look + "/record",
                        "{\"submissionId\":\"n" + look + "\",\"answers\":{\"note\":" + note + ",\"grade\":\"good\"}}"))
                .isEqualTo(status);
        assertThat(inspector.status(
                        "POST",
                        OURS + "/tasks/" + look + "/record",
                        "{\"submissionId\":7,\"answers\":{\"note\":\"n\",\"grade\":\"good\"}}"))
                .isEqualTo(400);
    }

    @Test
    void requestsHaveConnectionsOfTheirOwnWithLimits() {
        JdbcTemplate database = new JdbcTemplate(dataSource);
        assertThat(database.queryForObject("show statement_timeout", String.class))
                .isEqualTo("0");
        RequestThread.begins();
        try {
            assertThat(database.queryForObject("show statement_timeout", String.class))
                    .isEqualTo("30s");
            assertThat(database.queryForObject("show lock_timeout", String.class))
                    .isEqualTo("5s");
            assertThat(database.queryForObject("show idle_in_transaction_session_timeout", String.class))
                    .isEqualTo("30s");
        } finally {
            RequestThread.ends();
        }
    }

    private String address(String path) {
        return path.replaceFirst("^E/", ENGINE + "/")
                .replace("{look}", look)
                .replace(
                        "{filter}",
                        filterService
                                .createTaskFilterQuery()
                                .filterName("My tasks")
                                .singleResult()
                                .getId());
    }

    private static List<HttpResponse<String>> atOnce(List<Callable<HttpResponse<String>>> sending) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(sending.size());
        try {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : senders.invokeAll(sending)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            senders.shutdownNow();
        }
    }
}
