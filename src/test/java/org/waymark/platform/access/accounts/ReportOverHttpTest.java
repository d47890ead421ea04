package org.waymark.platform.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.platform.access.SignedIn;
import org.waymark.report.ReportOnTheWay;

/** The authority's round on the draft report, as browsers send it: by whom it may come, and what it may be. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportOverHttpTest {

    private static final String PASSWORD = "a-password-for-reports";
    private static final String API = "/camunda/api/waymark";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final int MANY_BYTES = 50 * 1024 * 1024;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectMapper json;

    @LocalServerPort
    private int port;

    private ReportOnTheWay report;
    private String address;
    private String task;
    private SignedIn lead;
    private SignedIn director;
    private SignedIn office;

    @BeforeAll
    void people() {
        accounts.openAuthority("302", "Barnet");
        accounts.openAuthority("301", "Authority 301");
        person("replead", "inspectors");
        person("repoutsider", "inspectors");
        person("repquality", "quality");
        person("repmanager", "managers");
        person("repdcs301", "dcs301");
        person("repoffice301", "dcs301", "dcsoffices");
        person("replink301", "link301");
        person("repdcs302", "dcs302");
    }

    private void person(String user, String... groups) {
        accounts.create(user, "Re", user, null, PASSWORD, List.of(groups));
    }

    @BeforeEach
    void theDraftIsWithTheAuthority() throws Exception {
        report = ReportOnTheWay.running(context, "replead").draftSentAtTheDesk("replead", "repquality");
        address = API + "/inspections/" + report.id();
        task = report.task("task-factual-accuracy").id();
        lead = signedIn("replead");
        director = signedIn("repdcs301");
        office = signedIn("repoffice301");
    }

    private SignedIn signedIn(String user) throws Exception {
        return SignedIn.as(user, PASSWORD, "tasklist", port);
    }

    @Test
    void whatIsAttachedIsRefusedByItsNameItsKindAndItsSize() throws Exception {
        claim(director, "repdcs301");
        assertThat(upload(director, "staff.txt", "Eleven workers.").statusCode())
                .isEqualTo(200);
        assertThat(upload(director, "../../x", "words").body()).contains("“x” cannot be attached", "attachments");
        assertThat(upload(director, "../../etc/list.txt", "words").body())
                .contains("list.txt")
                .doesNotContain("..");
        assertThat(upload(director, "tool.exe", "MZ" + "\u0000".repeat(300)).statusCode())
                .isEqualTo(422);
        assertThat(upload(director, "tool.pdf", "MZ" + "\u0000".repeat(300)).statusCode())
                .isEqualTo(422);
        assertThat(upload(director, "page.txt", "<html>" + SCRIPT + "</html>").statusCode())
                .isEqualTo(422);
        assertThat(upload(director, "eleven.txt", "x".repeat(11 * 1024 * 1024)).body())
                .contains("at most 10 MB");
        var large = upload(director, "fifty.txt", "x".repeat(MANY_BYTES));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("too large").doesNotContain("child-level");

        assertThat(upload(office, "staff.txt", "words").statusCode())
                .as("not who has the task")
                .isEqualTo(403);
        assertThat(upload(lead, "staff.txt", "words").statusCode()).isIn(403, 404);
        assertThat(upload(signedIn("repdcs302"), "staff.txt", "words").statusCode())
                .isEqualTo(404);
    }

    @Test
    void eachAddressAnswersThoseItIsFor() throws Exception {
        claim(director, "repdcs301");
        String file = json.readTree(upload(director, "staff.txt", "Eleven.").body())
                .get(0)
                .get("href")
                .asText();
        Map<String, SignedIn> all = Map.of(
                "lead", lead,
                "quality", signedIn("repquality"),
                "manager", signedIn("repmanager"),
                "director", director,
                "office", office,
                "link", signedIn("replink301"),
                "other", signedIn("repdcs302"),
                "outsider", signedIn("repoutsider"));
        allowed(all, "GET", address + "/report", 200, "lead", "quality", "manager");
        allowed(all, "GET", address + "/report/changes?from=1&to=1", 200, "lead", "quality", "manager");
        for (String document : List.of("/report/draft.html", "/report/draft.pdf", "/factual-accuracy")) {
            allowed(all, "GET", address + document, 200, "lead", "quality", "manager", "director", "office");
        }
        allowed(all, "GET", file, 200, "lead", "quality", "manager", "director", "office");
        allowed(all, "GET", address + "/report/final.html", 404, "lead", "quality", "manager", "director", "office");
        allowed(all, "GET", address + "/judgement", 200, "lead", "quality", "manager");
        allowed(all, "POST", address + "/judgement/reopening", 422, "lead", "manager");
        allowed(all, "POST", address + "/report/withdrawal", 422, "manager");
        allowed(all, "POST", address + "/report/corrections", 422, "manager");
        allowed(all, "POST", address + "/factual-accuracy/put-back", 204, "director");
        SignedIn nobody = SignedIn.nobody(port);
        for (String path : List.of("/report", "/report/draft.html", "/factual-accuracy", "/judgement")) {
            assertThat(nobody.status("GET", address + path, null)).as(path).isEqualTo(401);
        }
        assertThat(signedIn("repdcs302").status("GET", API + "/final-reports/" + report.reference(), null))
                .isEqualTo(404);
    }

    /** Everybody else is told that it is not for them, or, where they may not know of it, that it is not there. */
    private static void allowed(Map<String, SignedIn> all, String method, String path, int status, String... users)
            throws Exception {
        for (Map.Entry<String, SignedIn> one : all.entrySet()) {
            String body = method.equals("POST") ? "{}" : null;
            int answer = one.getValue().status(method, path, body);
            if (List.of(users).contains(one.getKey())) {
                assertThat(answer)
                        .as("%s %s by the %s", method, path, one.getKey())
                        .isEqualTo(status);
            } else if (one.getKey().equals("other") || one.getKey().equals("outsider")) {
                assertThat(answer)
                        .as("%s %s by the %s", method, path, one.getKey())
                        .isIn(404, 422);
            } else {
                assertThat(answer)
                        .as("%s %s by the %s", method, path, one.getKey())
                        .isIn(403, 422);
            }
        }
    }

    @Test
    void theCommentsAreSubmittedOnceFromWhicheverTabAndStayAsTyped() throws Exception {
        claim(director, "repdcs301");
        String elsewhere = comments("finance", "Nine workers.");
        var refused = record(director, "tab-1", elsewhere);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("comments[0].section", "no section \\\"finance\\\"");

        assertThat(record(director, "tab-1", comments("quality-of-practice", SCRIPT))
                        .statusCode())
                .isEqualTo(200);
        assertThat(record(director, "tab-1", comments("quality-of-practice", SCRIPT))
                        .statusCode())
                .as("the same sending again")
                .isEqualTo(200);
        var second = record(director, "tab-2", comments("quality-of-practice", "Something else."));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("already been done");
        assertThat(director.send(
                                "PUT",
                                API + "/tasks/" + task + "/draft?since=",
                                "{\"comments\": []}",
                                "application/json")
                        .statusCode())
                .isEqualTo(409);

        assertThat(database.sql("select what_is_wrong from factual_comment where inspection_id = ?")
                        .param(report.id())
                        .query(String.class)
                        .list())
                .containsExactly(SCRIPT);
        assertThat(lead.send("GET", address + "/factual-accuracy", null, "application/json")
                        .body())
                .as("kept as typed, shown by text nodes")
                .contains("<script>");
    }

    @Test
    void whatIsPastedIntoTheReportIsShownAndNeverRun() throws Exception {
        director = signedIn("repdcs301");
        claim(director, "repdcs301");
        record(director, "s-" + report.id(), comments("quality-of-practice", SCRIPT));
        report.work(
                "replead",
                "task-answer-comments",
                json.writeValueAsString(Map.of(
                        "answers", List.of(Map.of("comment", 1, "decision", "accepted", "changedText", SCRIPT)))));
        report.work("repmanager", "task-sign-off", "{\"decision\": \"signed-off\"}");
        report.doJobs();

        var page = director.send("GET", address + "/report/final.html", null, "text/html");
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<img");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .as("its own, beside that of the web applications: a browser keeps to both")
                .anyMatch(policy -> policy.startsWith("default-src 'none'"));
        assertThat(director.status("GET", address + "/report/final.pdf", null)).isEqualTo(200);
    }

    @Test
    void theOfficeWritesAndSavesAndTheDirectorOrANamedDeputySubmits() throws Exception {
        claim(office, "repoffice301");
        String saved = comments("quality-of-practice", "Nine workers.");
        assertThat(office.send("PUT", API + "/tasks/" + task + "/draft", saved, "application/json")
                        .statusCode())
                .isEqualTo(200);
        var refused = record(office, "office-1", saved);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("The Director of Children's Services submits the comments");

        String deputy = "{\"user\": \"repoffice301\", \"reason\": \"The director is on leave.\"}";
        assertThat(office.status("POST", address + "/factual-accuracy/deputy", deputy))
                .isEqualTo(403);
        assertThat(signedIn("replink301").status("POST", address + "/factual-accuracy/deputy", deputy))
                .isEqualTo(403);
        assertThat(director.status(
                        "POST", address + "/factual-accuracy/deputy", deputy.replace("repoffice301", "repdcs302")))
                .isEqualTo(422);
        assertThat(director.status("POST", address + "/factual-accuracy/put-back", null))
                .isEqualTo(204);
        claim(director, "repdcs301");
        assertThat(director.send("GET", API + "/tasks/" + task, null, "application/json")
                        .body())
                .as("what the office saved")
                .contains("Nine workers.");
        assertThat(director.status("POST", ENGINE + "/task/" + task + "/unclaim", null))
                .isEqualTo(204);

        assertThat(director.status("POST", address + "/factual-accuracy/deputy", deputy))
                .isEqualTo(204);
        claim(office, "repoffice301");
        assertThat(record(office, "office-2", saved).statusCode()).isEqualTo(200);
        assertThat(lead.send("GET", address + "/factual-accuracy", null, "application/json")
                        .body())
                .contains("Re repoffice301", "The director is on leave.");
        assertThat(director.status("POST", address + "/factual-accuracy/deputy", deputy))
                .as("too late")
                .isEqualTo(422);
    }

    private void claim(SignedIn who, String user) throws Exception {
        assertThat(who.status("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"" + user + "\"}"))
                .isEqualTo(204);
    }

    private HttpResponse<String> record(SignedIn who, String submission, String answers) throws Exception {
        return who.send(
                "POST",
                API + "/tasks/" + task + "/record",
                "{\"submissionId\": \"" + submission + report.id() + "\", \"answers\": " + answers + "}",
                "application/json");
    }

    private String comments(String section, String wrong) throws Exception {
        return json.writeValueAsString(Map.of(
                "comments", List.of(Map.of("section", section, "whatIsWrong", wrong, "whatIsRight", "Eleven."))));
    }

    private HttpResponse<String> upload(SignedIn who, String name, String content) throws Exception {
        String body = "--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + content + "\r\n--border--\r\n";
        return who.send("POST", API + "/tasks/" + task + "/attachments", body, "multipart/form-data; boundary=border");
    }
}
