package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.WaymarkTest;
import org.waymark.platform.audit.AuditAtOnce;
import org.waymark.platform.engine.Acting;
import org.waymark.trial.Trial;

/** Every attack is refused, found in the audit under the attacker's name, and answered without a word that helps. */
@WaymarkTest
class RefusedAttacksTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String OURS = "/camunda/api/waymark";

    /** Names of packages, of the database's things and of files on the machine. */
    private static final Pattern INNER = Pattern.compile(
            "(?i)\\b(org|java|jakarta|com)\\.[a-z]+\\.|\\bat [a-z.]+\\(|act_ru_|act_hi_|act_id_|select .* from|jdbc:|ENGINE-\\d|"
                    + Pattern.quote(System.getProperty("user.dir")));

    /** The web server refuses these itself, before Waymark sees anything, so they are in no audit. */
    private static final Pattern THE_SERVERS_OWN = Pattern.compile("%2f|%5c");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Trial trial;

    @Autowired
    private Acting acting;

    @Autowired
    private TaskService taskService;

    @Autowired
    private FilterService filterService;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private String look;
    private String answer;
    private long before;

    @BeforeEach
    void begin() {
        String inspection = trial.begin();
        look = trial.task(inspection, "task-look");
        answer = trial.task(inspection, "task-answer");
        acting.as("insp1", () -> taskService.claim(look, "insp1"));
        AuditAtOnce.write(context);
        before = database.queryForObject("select coalesce(max(number), 0) from audit_log", Long.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        completing another's task             | insp2       | POST | E/task/{look}/complete              | {"variables":{"x":{"value":1}}}
        completing one's own round its form   | insp1       | POST | E/task/{look}/complete              | {"variables":{"x":{"value":1}}}
        submitting variables                  | insp1       | POST | E/task/{look}/submit-form           | {"variables":{"inspectionId":{"value":"other"}}}
        setting a variable                    | insp1       | PUT  | E/task/{look}/variables/inspectionId | {"value":"other"}
        recording another's work              | insp2       | POST | W/tasks/{look}/record               | {"submissionId":"a1","answers":{"note":"n","grade":"good"}}
        answers that do not belong            | insp1       | POST | W/tasks/{look}/record               | {"submissionId":"a2","answers":{"note":"n","grade":"good","inspectionId":"other"}}
        JSON that names a type                | insp1       | POST | W/tasks/{look}/record               | {"submissionId":"a3","answers":{"@class":"java.lang.ProcessBuilder","note":"n","grade":"good"}}
        JSON that names a type, wrapped       | insp1       | POST | W/tasks/{look}/record               | {"submissionId":"a4","answers":{"note":["java.lang.ProcessBuilder",{}],"grade":"good"}}
        claiming for someone else             | insp1       | POST | E/task/{answer}/claim               | {"userId":"director301"}
        claiming what is another's            | insp2       | POST | E/task/{look}/claim                 | {"userId":"insp2"}
        claiming another authority's task     | director302 | POST | E/task/{answer}/claim               | {"userId":"director302"}
        another authority's task              | director302 | GET  | E/task/{answer}                     |
        another authority's form              | director302 | GET  | E/task/{answer}/form                |
        another authority's candidates        | director302 | GET  | E/task/{answer}/identity-links      |
        another authority's variables         | director302 | GET  | E/task/{answer}/variables           |
        another authority's page              | director302 | GET  | W/tasks/{answer}                    |
        starting a process                    | insp1       | POST | E/process-definition/key/trial/start | {"variables":{"inspectionId":{"value":"other"}}}
        starting a process as a manager       | boss        | POST | E/process-definition/key/inspection/start | {}
        deploying a model                     | boss        | POST | E/deployment/create                 | {}
        a message                             | boss        | POST | E/message                           | {"messageName":"word","all":true}
        saving a filter with an expression    | insp1       | POST | E/filter/create                     | {"name":"x","resourceType":"Task","query":{"taskAssigneeExpression":"${now()}"}}
        an expression in a list               | insp1       | POST | E/filter/{filter}/list?firstResult=0&maxResults=5 | {"dueBeforeExpression":"${now()}"}
        an expression in orQueries            | insp1       | POST | E/filter/{filter}/list?firstResult=0&maxResults=5 | {"orQueries":[{"taskName":"x","dueBeforeExpression":"${now()}"}]}
        an expression in a count              | insp1       | POST | E/filter/{filter}/count             | {"orQueries":[{"taskName":"x","assigneeExpression":"${''.getClass()}"}]}
        an expression in the address          | insp1       | GET  | E/task?maxResults=5&assigneeExpression=%24%7B''.getClass()%7D |
        a sort by something else              | insp1       | GET  | E/task?maxResults=5&sortBy=select&sortOrder=asc |
        the set-up of an administrator        | insp1       | POST | /camunda/api/admin/setup/default/user/create | {"profile":{"id":"evil"},"credentials":{"password":"evilevilevil"}}
        making oneself a user                 | boss        | POST | E/user/create                       | {"profile":{"id":"evil"},"credentials":{"password":"evilevilevil"}}
        joining the administrators            | insp1       | PUT  | E/group/camunda-admin/members/insp1 | {}
        giving oneself a grant                | boss        | POST | E/authorization/create              | {"type":1,"userId":"boss","permissions":["ALL"],"resourceType":7,"resourceId":"*"}
        another's password                    | insp1       | PUT  | E/user/boss/credentials             | {"password":"evilevilevil","authenticatedUserPassword":"waymark-demo"}
        up from an attachment                 | insp1       | GET  | W/inspections/x/attachments/..%2f..%2f..%2fconfig%2fapplication.yml |
        up from a report                      | insp1       | GET  | /reports/..%2f..%2fconfig%2fapplication.yml.pdf |
        up from a form                        | insp1       | GET  | /forms/..%2f..%2fconfig/application.yml |
        up from a form, twice encoded         | insp1       | GET  | /forms/..%252f..%252fconfig/application.yml |
        up from a page                        | insp1       | GET  | /camunda/waymark/..;/..;/config/application.yml |
        a backslash                           | insp1       | GET  | /forms/..%5c..%5cpom.xml            |
        """)
    void isRefusedRecordedAndToldNothing(String name, String user, String method, String path, String body)
            throws Exception {
        SignedIn attacker = SignedIn.as(user, Trial.PASSWORD, "tasklist", port);
        String filter = filterService
                .createTaskFilterQuery()
                .filterName("My tasks")
                .singleResult()
                .getId();
        String address = path.replaceFirst("^E/", ENGINE + "/")
                .replaceFirst("^W/", OURS + "/")
                .replace("{look}", look)
                .replace("{answer}", answer)
                .replace("{filter}", filter);

        HttpResponse<String> refused = attacker.send(method, address, body, "application/json");

        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 422);
        assertThat(refused.body()).doesNotContainPattern(INNER).doesNotContain("insp1 ", "ProcessBuilder", "getClass");
        assertThat(taskService.createTaskQuery().taskId(look).singleResult().getAssignee())
                .isEqualTo("insp1");
        assertThat(taskService.createTaskQuery().taskId(answer).singleResult().getAssignee())
                .isNull();
        if (THE_SERVERS_OWN.matcher(path).find()) {
            return;
        }
        AuditAtOnce.write(context);
        assertThat(database.queryForList(
                        "select outcome from audit_log where number > ? and who = ? and what not like '%/login/%'",
                        String.class, before, user))
                .as("in the audit")
                .isNotEmpty()
                .anyMatch(outcome -> outcome.contains("(" + refused.statusCode() + ")"));
    }

    @Test
    void nothingIsChangedByAPageOfAnotherSite() throws Exception {
        List<String> taken = new ArrayList<>();
        int tried = 0;
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                for (String pattern : mapping.getPatternValues()) {
                    if (!pattern.startsWith("/camunda/")
                            || Set.of(RequestMethod.GET, RequestMethod.HEAD).contains(method)) {
                        continue;
                    }
                    tried++;
                    HttpResponse<String> answered = fromElsewhere(method.name(), pattern.replaceAll("\\{[^}]*}", "x"));
                    if (answered.statusCode() != 403) {
                        taken.add(method + " " + pattern + ": " + answered.statusCode());
                    }
                }
            }
        }
        assertThat(fromElsewhere("POST", ENGINE + "/task/" + look + "/unclaim").statusCode())
                .isEqualTo(403);
        assertThat(fromElsewhere("POST", "/camunda/api/admin/auth/user/default/logout")
                        .statusCode())
                .isEqualTo(403);
        assertThat(taken).isEmpty();
        assertThat(tried).isGreaterThan(30);
        AuditAtOnce.write(context);
        assertThat(database.queryForObject(
                        "select count(*) from audit_log where number > ? and who = 'insp1' and outcome = 'refused (403)'",
                        Integer.class,
                        before))
                .isGreaterThanOrEqualTo(tried);
    }

    /** Signed in anew for each: a request without the token ends the session that it came with. */
    private HttpResponse<String> fromElsewhere(String method, String path) throws Exception {
        return SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port).sendFromElsewhere(method, path, "{}");
    }

    @Test
    void aSessionThatWasFixedBeforehandIsWorthNothing() throws Exception {
        SignedIn victim = SignedIn.nobody(port);
        String fixed = victim.cookie("JSESSIONID");
        HttpResponse<String> signedIn = victim.send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "username=insp1&password=" + Trial.PASSWORD,
                "application/x-www-form-urlencoded");
        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(victim.status("GET", OURS + "/me", null)).isEqualTo(200);
        assertThat(SignedIn.withTheSession(fixed, port).status("GET", OURS + "/me", null))
                .isEqualTo(401);
        assertThat(SignedIn.withTheSession("0123456789ABCDEF0123456789ABCDEF", port)
                        .status("GET", OURS + "/me", null))
                .isEqualTo(401);
    }

    @Test
    void aScriptInAnAnswerStaysText() throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        String script =
                "{\"note\":\"<script>alert(1)</script>\",\"grade\":\"{{constructor.constructor('alert(1)')()}}\"}";
        assertThat(inspector
                        .send("PUT", OURS + "/tasks/" + look + "/draft", script, "application/json")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> read = inspector.send("GET", OURS + "/tasks/" + look, null, "text/html");
        assertThat(read.headers().firstValue("Content-Type").orElse("application/json"))
                .startsWith("application/");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(read.body()).doesNotStartWith("<");
    }
}
