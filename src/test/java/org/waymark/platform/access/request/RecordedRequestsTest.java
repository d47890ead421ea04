package org.waymark.platform.access.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.SignedIn;
import org.waymark.platform.audit.AuditAtOnce;
import org.waymark.trial.Trial;

/** Every look and every refusal is found in the audit, whichever way it came. */
@WaymarkTest
class RecordedRequestsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Trial trial;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private JdbcTemplate database;

    private String inspection;
    private String look;
    private long before;

    @BeforeEach
    void begin() {
        inspection = trial.begin();
        look = trial.task(inspection, "task-look");
        AuditAtOnce.write(context);
        before = database.queryForObject("select coalesce(max(number), 0) from audit_log", Long.class);
    }

    @Test
    void aLookAtATaskSaysWhoWhatAndInWhichInspection() throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        inspector.status("GET", "/camunda/api/waymark/tasks/" + look, null);
        inspector.status("POST", ENGINE + "/task/" + look + "/claim", "{\"userId\":\"insp1\"}");
        assertThat(recorded("insp1"))
                .contains(
                        "GET /camunda/api/waymark/tasks/{taskId}|" + inspection + "|" + look + "|allowed",
                        "POST " + ENGINE + "/task/" + look + "/claim|" + inspection + "|" + look + "|allowed");
        assertThat(database.queryForList(
                        "select distinct address from audit_log where number > ? and who = 'insp1'",
                        String.class,
                        before))
                .allMatch(address -> address.startsWith("127.") || address.contains(":"));
    }

    @Test
    void whatIsRefusedIsRecordedWhereverItIsRefused() throws Exception {
        SignedIn outsider = SignedIn.as("outsider", Trial.PASSWORD, "tasklist", port);
        outsider.status("GET", "/camunda/api/waymark/tasks/" + look, null);
        outsider.status("GET", ENGINE + "/history/task", null);
        outsider.status("POST", ENGINE + "/task/" + look + "/complete", "{}");
        outsider.status("GET", "/camunda/api/waymark/tasks/%2e%2e", null);
        assertThat(recorded("outsider"))
                .contains(
                        "GET /camunda/api/waymark/tasks/{taskId}|" + inspection + "|" + look
                                + "|not there for them (404)",
                        "GET " + ENGINE + "/history/task|||refused (403)",
                        "POST " + ENGINE + "/task/" + look + "/complete|" + inspection + "|" + look + "|refused (403)",
                        "GET /camunda/api/waymark/tasks/..|||refused (400)");
    }

    @Test
    void aLookAtACaseSaysAtWhichByEveryPageOfIt() throws Exception {
        String id = PlayedInspection.onSite(context).id();
        String file = "case" + look.substring(0, 8);
        UUID lists = UUID.randomUUID();
        UUID child = UUID.randomUUID();
        database.update(
                "insert into list_submission (id, version, inspection_id, file_name, file_size, sha256, received_by, received_at,"
                        + " rows_per_list, children, open_cases, closed_cases, problems, status) values (?, 0, ?, 'x', 1, 'x', 'x', now(), '{}', 1, 1,"
                        + " 0, 0, 'superseded')",
                lists,
                id);
        database.update(
                "insert into child (id, submission_id, unique_id, case_status, is_open, stages) values (?, ?, ?, 'open', true, '[]')",
                child,
                lists,
                file);
        database.update(
                "insert into case_file (id, version, inspection_id, number, business_key, child_id, stages, depth, good_practice, status,"
                        + " to_moderate, family_to_meet, opened_at) values (?, 0, ?, 'C991', ?, ?, '', 'FULL', false, 'OPEN', false, false, now())",
                file,
                id,
                file,
                child);
        SignedIn manager = SignedIn.as("boss", Trial.PASSWORD, "tasklist", port);
        String address = "/camunda/api/waymark/inspections/" + id + "/cases/C991/";
        manager.status("GET", address + "journey", null);
        manager.status("GET", address + "journey.svg", null);
        manager.status("POST", address + "opening", "{\"reason\":\"\"}");
        manager.status("POST", address + "reopening", "{\"reason\":\"\"}");
        manager.status("GET", "/camunda/api/waymark/cases/" + file, null);
        AuditAtOnce.write(context);
        assertThat(database.queryForList(
                        "select what from audit_log where number > ? and who = 'boss' and inspection_id = ?"
                                + " and case_number = 'C991'",
                        String.class,
                        before,
                        id))
                .hasSize(5);
    }

    @Test
    void whatAManagerReadsInCockpitIsRecorded() throws Exception {
        SignedIn manager = SignedIn.as("boss", Trial.PASSWORD, "cockpit", port);
        String instance = runtimeService
                .createProcessInstanceQuery()
                .tenantIdIn(inspection)
                .singleResult()
                .getId();
        manager.status("GET", ENGINE + "/process-instance/" + instance, null);
        assertThat(recorded("boss"))
                .contains("GET " + ENGINE + "/process-instance/" + instance + "|" + inspection + "|" + instance
                        + "|allowed");
    }

    @Test
    void programsAreRecordedToo() throws Exception {
        String id = PlayedInspection.onSite(context).id();
        String reference = database.queryForObject("select reference from inspection where id = ?", String.class, id);
        SignedIn visitor = SignedIn.nobody(port);
        assertThat(visitor.basic("boss", Trial.PASSWORD, "/api/inspections/" + reference))
                .isEqualTo(200);
        assertThat(visitor.basic("boss", "not the password", "/api/inspections/" + reference))
                .isEqualTo(401);
        assertThat(recorded("boss")).contains("GET /api/inspections/{reference}|" + id + "|" + reference + "|allowed");
        assertThat(recorded("(nobody)"))
                .anyMatch(entry -> entry.startsWith("GET /api/inspections/") && entry.endsWith("|boss|refused (401)"));
    }

    @Test
    void signingInIsRecordedAndSoIsNotSucceeding() throws Exception {
        SignedIn.as("insp2", Trial.PASSWORD, "tasklist", port);
        SignedIn visitor = SignedIn.nobody(port);
        visitor.send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "username=insp2&password=guessed",
                "application/x-www-form-urlencoded");
        assertThat(recorded("insp2")).contains("POST /camunda/api/admin/auth/user/default/login/tasklist|||allowed");
        assertThat(recorded("(nobody)"))
                .contains("POST /camunda/api/admin/auth/user/default/login/tasklist||insp2|refused (401)");
    }

    @Test
    void nothingOfAQueryOrOfAnOddPathIsKept() throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        inspector.status("GET", "/camunda/api/waymark/tasks/Ada%20Lovelace?child=Ada", null);
        assertThat(recorded("insp1"))
                .noneMatch(entry -> entry.contains("Ada") || entry.contains("Lovelace"))
                .anyMatch(entry -> entry.startsWith("GET /camunda/api/waymark/tasks/"));
    }

    private List<String> recorded(String who) {
        AuditAtOnce.write(context);
        return database.queryForList(
                "select what || '|' || coalesce(inspection_id, '') || '|' || coalesce(subject, '') || '|' || outcome"
                        + " from audit_log where number > ? and who = ? order by number",
                String.class,
                before,
                who);
    }
}
