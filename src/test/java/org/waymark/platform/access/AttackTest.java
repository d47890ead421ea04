package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.WaymarkTest;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.WorkRefused;
import org.waymark.trial.Trial;

/** What people who are signed in, or not, must not be able to do, tried over HTTP and on the engine itself. */
@WaymarkTest
class AttackTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private Trial trial;

    @Autowired
    private TaskService taskService;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private FilterService filterService;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private Acting acting;

    private String inspection;
    private String look;

    @BeforeEach
    void begin() {
        inspection = trial.begin();
        look = trial.task(inspection, "task-look");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        POST   | /task/{look}/complete              | {"variables":{"approved":{"value":true}}}
        POST   | /task/{look}/submit-form           | {"variables":{"approved":{"value":true}}}
        POST   | /task/{look}/resolve               | {"variables":{}}
        POST   | /task/{look}/bpmnError             | {"errorCode":"gone"}
        POST   | /task/{look}/bpmnEscalation        | {"escalationCode":"gone"}
        POST   | /task/{look}/delegate              | {"userId":"insp1"}
        POST   | /task/{look}/assignee              | {"userId":"insp1"}
        POST   | /task/{look}/comment/create        | {"message":"Told by a neighbour"}
        POST   | /task/{look}/identity-links        | {"userId":"insp1","type":"candidate"}
        PUT    | /task/{look}                       | {"name":"Mine"}
        POST   | /task/create                       | {"name":"Mine"}
        DELETE | /task/{look}                       |
        GET    | /task/{look}/variables             |
        GET    | /task/{look}/form-variables        |
        PUT    | /task/{look}/variables/inspectionId | {"value":"other"}
        POST   | /task/{look}/localVariables        | {"modifications":{"inspectionId":{"value":"other"}}}
        POST   | /task                              | {"nameLike":"%"}
        POST   | /process-definition/key/trial/start | {"variables":{"inspectionId":{"value":"other"}}}
        POST   | /process-definition/key/trial/submit-form | {}
        POST   | /message                           | {"messageName":"word","all":true}
        POST   | /signal                            | {"name":"word"}
        POST   | /deployment/create                 | {}
        GET    | /variable-instance                 |
        GET    | /history/variable-instance         |
        GET    | /history/task                      |
        GET    | /user                              |
        POST   | /user/create                       | {"profile":{"id":"evil"},"credentials":{"password":"evilevilevil"}}
        GET    | /authorization                     |
        POST   | /authorization/create              | {"type":1,"userId":"insp2","permissions":["ALL"],"resourceType":7,"resourceId":"*"}
        POST   | /filter/create                     | {"name":"x","resourceType":"Task","query":{"taskAssigneeExpression":"${now()}"}}
        GET    | /metrics                           |
        GET    | /job                               |
        POST   | /external-task/fetchAndLock        | {"workerId":"x","maxTasks":1}
        """)
    void aTeamMemberIsRefusedWhatIsNotTheirsToDo(String method, String path, String body) throws Exception {
        acting.as("insp1", () -> taskService.claim(look, "insp1"));
        SignedIn colleague = SignedIn.as("insp2", Trial.PASSWORD, "tasklist", port);
        assertThat(colleague.status(method, ENGINE + path.replace("{look}", look), body))
                .isEqualTo(403);
        assertThat(taskService.createTaskQuery().taskId(look).singleResult().getAssignee())
                .isEqualTo("insp1");
        assertThat(taskService.getTaskComments(look)).isEmpty();
    }

    @Test
    void theAssigneeCannotCompleteRoundTheForm() throws Exception {
        acting.as("insp1", () -> taskService.claim(look, "insp1"));
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        assertThat(inspector.status("POST", ENGINE + "/task/" + look + "/complete", "{}"))
                .isEqualTo(403);
        assertThat(inspector.status(
                        "POST", ENGINE + "/task/" + look + "/submit-form", "{\"variables\":{\"x\":{\"value\":1}}}"))
                .isEqualTo(403);
        assertThat(trial.task(inspection, "task-look")).isEqualTo(look);
    }

    @Test
    void aTaskIsNotClaimedForSomeoneElse() throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        assertThat(inspector.status("POST", ENGINE + "/task/" + look + "/claim", "{\"userId\":\"insp2\"}"))
                .isBetween(400, 500);
        assertThat(taskService.createTaskQuery().taskId(look).singleResult().getAssignee())
                .isNull();
        assertThat(inspector.status("POST", ENGINE + "/task/" + look + "/claim", "{\"userId\":\"insp1\"}"))
                .isEqualTo(204);
    }

    @Test
    void anAuthoritySeesItsOwnTasksAndNothingElse() throws Exception {
        String answer = trial.task(inspection, "task-answer");
        SignedIn theirs = SignedIn.as("director301", Trial.PASSWORD, "tasklist", port);
        SignedIn another = SignedIn.as("director302", Trial.PASSWORD, "tasklist", port);
        assertThat(theirs.status("GET", ENGINE + "/task/" + answer, null)).isEqualTo(200);
        assertThat(theirs.status("GET", "/camunda/api/waymark/tasks/" + answer, null))
                .isEqualTo(200);
        assertThat(theirs.status("GET", ENGINE + "/task/" + look, null)).isEqualTo(404);
        assertThat(theirs.status("GET", "/camunda/api/waymark/tasks/" + look, null))
                .isEqualTo(404);
        assertThat(theirs.status("GET", ENGINE + "/task/" + answer + "/variables", null))
                .isEqualTo(403);
        assertThat(another.status("GET", ENGINE + "/task/" + answer, null)).isEqualTo(404);
        assertThat(another.status("GET", "/camunda/api/waymark/tasks/" + answer, null))
                .isEqualTo(404);
    }

    @Test
    void anInspectorOfAnotherInspectionSeesNothing() throws Exception {
        SignedIn outsider = SignedIn.as("outsider", Trial.PASSWORD, "tasklist", port);
        assertThat(outsider.status("GET", ENGINE + "/task/" + look, null)).isEqualTo(404);
        assertThat(outsider.status("GET", "/camunda/api/waymark/tasks/" + look, null))
                .isEqualTo(404);
        assertThat(acting.as("outsider", () -> taskService.createTaskQuery().count()))
                .isZero();
        assertThat(acting.as("boss", () -> taskService
                        .createTaskQuery()
                        .tenantIdIn(inspection)
                        .count()))
                .isEqualTo(2);
        assertThat(acting.as("keeper", () -> taskService.createTaskQuery().count()))
                .isZero();
    }

    @Test
    void aManagerWatchesInCockpitAndChangesNothing() throws Exception {
        SignedIn manager = SignedIn.as("boss", Trial.PASSWORD, "cockpit", port);
        String instance = runtimeService
                .createProcessInstanceQuery()
                .tenantIdIn(inspection)
                .singleResult()
                .getId();
        assertThat(manager.status("GET", ENGINE + "/process-instance/" + instance, null))
                .isEqualTo(200);
        assertThat(manager.status("DELETE", ENGINE + "/process-instance/" + instance, null))
                .isEqualTo(403);
        assertThat(manager.status("POST", ENGINE + "/process-instance/" + instance + "/modification", "{}"))
                .isEqualTo(403);
        assertThat(manager.status(
                        "PUT",
                        ENGINE + "/process-instance/" + instance + "/variables/inspectionId",
                        "{\"value\":\"x\"}"))
                .isEqualTo(403);
        assertThat(manager.status(
                        "PUT", ENGINE + "/process-instance/" + instance + "/suspended", "{\"suspended\":true}"))
                .isEqualTo(403);
        assertThat(manager.status("POST", ENGINE + "/process-definition/key/trial/start", "{}"))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup;x/default/user/create",
                "/camunda/api/admin;a=b/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/x/%2e%2e/setup/default/user/create",
                "/camunda/%61pi/engine/engine/default/version",
                "/c%61munda/api/admin/auth/user/default",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/%61pi/admin/setup/default/user/create",
                "/camunda/api//admin/setup/default/user/create"
            })
    void nobodyMakesThemselvesAnAdministrator(String path) throws Exception {
        SignedIn visitor = SignedIn.nobody(port);
        String body =
                "{\"profile\":{\"id\":\"evil\",\"firstName\":\"E\",\"lastName\":\"V\"},\"credentials\":{\"password\":\"evilevilevil\"}}";
        assertThat(visitor.status("POST", path, body)).isBetween(400, 404);
    }

    @Test
    void withoutSigningInThereIsNothing() throws Exception {
        SignedIn visitor = SignedIn.nobody(port);
        assertThat(visitor.status("GET", ENGINE + "/task/" + look, null)).isEqualTo(401);
        assertThat(visitor.status("GET", "/camunda/api/waymark/tasks/" + look, null))
                .isEqualTo(401);
        assertThat(visitor.status("GET", "/api/inspections", null)).isEqualTo(401);
        assertThat(visitor.status("GET", "/v3/api-docs", null)).isEqualTo(401);
        assertThat(visitor.status("GET", "/engine-rest/task", null)).isBetween(401, 404);
        assertThat(visitor.status("GET", "/actuator/env", null)).isBetween(401, 404);
        assertThat(visitor.status("GET", "/actuator/health", null))
                .as("on the public port")
                .isIn(401, 404);
    }

    @Test
    void aQueryWithAnExpressionIsRefusedHoweverItIsWrapped() {
        String harmless = "${now()}";
        assertThatThrownBy(() -> acting.as("insp1", () -> taskService
                        .createTaskQuery()
                        .dueBeforeExpression(harmless)
                        .count()))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> acting.as("insp1", () -> taskService
                        .createTaskQuery()
                        .or()
                        .taskAssigneeExpression(harmless)
                        .taskName("x")
                        .endOr()
                        .count()))
                .isInstanceOf(BadUserRequestException.class);
        Filter saved = filterService
                .newTaskFilter("Saved by someone " + look)
                .setQuery(taskService
                        .createTaskQuery()
                        .or()
                        .dueBeforeExpression(harmless)
                        .endOr());
        filterService.saveFilter(saved);
        try {
            assertThatThrownBy(() -> acting.asWaymark(() -> filterService.count(saved.getId())))
                    .isInstanceOf(BadUserRequestException.class);
        } finally {
            filterService.deleteFilter(saved.getId());
        }
    }

    @Test
    void aFilterIsNotExtendedByAnExpression() throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        String filter = filterService
                .createTaskFilterQuery()
                .filterName("My tasks")
                .singleResult()
                .getId();
        assertThat(inspector.status("POST", ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15", "{}"))
                .isEqualTo(200);
        assertThat(inspector.status(
                        "POST",
                        ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15",
                        "{\"dueBeforeExpression\":\"${now()}\"}"))
                .isEqualTo(400);
        assertThat(inspector.status(
                        "POST",
                        ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15",
                        "{\"orQueries\":[{\"taskName\":\"x\",\"dueBeforeExpression\":\"${now()}\"}]}"))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"My tasks", "My team's tasks", "My authority's tasks", "Due in seven days", "Overdue"})
    void theSavedFiltersWork(String name) {
        String filter = filterService
                .createTaskFilterQuery()
                .filterName(name)
                .singleResult()
                .getId();
        String user = name.contains("authority") ? "director301" : "insp1";
        assertThat(acting.as(user, () -> filterService.count(filter))).isNotNegative();
    }

    @Test
    void theEngineItselfRefusesCommandsThatGoRoundTheRules() {
        acting.as("insp1", () -> taskService.claim(look, "insp1"));
        assertThatThrownBy(() -> acting.as("insp1", () -> taskService.handleBpmnError(look, "gone")))
                .isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> acting.as("insp1", () -> taskService.handleEscalation(look, "gone")))
                .isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> acting.as("insp1", () -> taskService.setVariable(look, "x", "y")))
                .isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> acting.as(
                        "boss", () -> runtimeService.startProcessInstanceByKey("trial", Map.of("inspectionId", "x"))))
                .isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> taskService.createComment(look, null, "narrative"))
                .isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> runtimeService.startProcessInstanceByKey("trial"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersThatNameATypeAreRefused() throws Exception {
        acting.as("insp1", () -> taskService.claim(look, "insp1"));
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        String address = "/camunda/api/waymark/tasks/" + look + "/record";
        assertThat(
                        inspector.status(
                                "POST",
                                address,
                                "{\"submissionId\":\"t1\",\"answers\":{\"@class\":\"java.lang.ProcessBuilder\",\"note\":\"n\",\"grade\":\"good\"}}"))
                .isEqualTo(422);
        assertThat(
                        inspector.status(
                                "POST",
                                address,
                                "{\"submissionId\":\"t2\",\"answers\":{\"note\":[\"java.lang.ProcessBuilder\",{}],\"grade\":\"good\"}}"))
                .isEqualTo(422);
        assertThat(inspector.status(
                        "POST",
                        address,
                        "{\"submissionId\":\"t" + look + "\",\"answers\":{\"note\":\"n\",\"grade\":\"good\"}}"))
                .isEqualTo(200);
    }

    @Test
    void neitherTheLastAdministratorNorAGroupThatWaymarkNeedsIsTakenAway() throws Exception {
        SignedIn keeper = SignedIn.as("keeper", Trial.PASSWORD, "admin", port);
        List<String> others = identityService.createUserQuery().memberOfGroup("camunda-admin").list().stream()
                .map(User::getId)
                .filter(id -> !id.equals("keeper"))
                .toList();
        others.forEach(other -> identityService.deleteMembership(other, "camunda-admin"));
        try {
            assertThat(keeper.status("DELETE", ENGINE + "/user/keeper", null)).isEqualTo(400);
            assertThat(keeper.status("DELETE", ENGINE + "/group/camunda-admin/members/keeper", null))
                    .isEqualTo(400);
            assertThat(identityService
                            .createUserQuery()
                            .memberOfGroup("camunda-admin")
                            .count())
                    .isEqualTo(1);
        } finally {
            others.forEach(other -> identityService.createMembership(other, "camunda-admin"));
        }
        for (String group : List.of("camunda-admin", "managers", "inspectors", "quality", "dcs301", "link301")) {
            assertThat(keeper.status("DELETE", ENGINE + "/group/" + group, null))
                    .as(group)
                    .isEqualTo(400);
        }
        for (String group : List.of("inspectors", "link301", "dcs999")) {
            String renamed = "{\"id\":\"" + group + "\",\"name\":\"Anything\",\"type\":\"X\"}";
            Group before = identityService.createGroupQuery().groupId(group).singleResult();
            assertThat(keeper.status("PUT", ENGINE + "/group/" + group, renamed))
                    .as(group)
                    .isEqualTo(before == null ? 404 : 400);
            assertThat(keeper.status("POST", ENGINE + "/group/create", renamed))
                    .as(group)
                    .isEqualTo(400);
            Group after = identityService.createGroupQuery().groupId(group).singleResult();
            assertThat(after == null ? null : after.getName())
                    .as(group)
                    .isEqualTo(before == null ? null : before.getName());
        }
        identityService.saveGroup(identityService.newGroup("ofmyown"));
        assertThat(keeper.status("PUT", ENGINE + "/group/ofmyown", "{\"id\":\"managers\",\"name\":\"Anything\"}"))
                .as("another's id")
                .isEqualTo(400);
        assertThat(identityService
                        .createGroupQuery()
                        .groupId("managers")
                        .singleResult()
                        .getName())
                .isNotEqualTo("Anything");
        assertThat(keeper.status("PUT", ENGINE + "/group/ofmyown", "{\"id\":\"ofmyown\",\"name\":\"Ours\"}"))
                .isEqualTo(204);
        assertThat(keeper.status("DELETE", ENGINE + "/group/ofmyown", null)).isEqualTo(204);
    }
}
