package vanilla;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts it; at the first start it makes an inspector, a manager, the lists that Waymark offers them, and cases whose stages wait to be evaluated. */
@SpringBootApplication
public class VanillaEngine implements ApplicationRunner {

    private static final String INSPECTOR = "inspector";
    private static final String MANAGER = "manager";
    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String PASSWORD = "waymark-test";

    private final IdentityService identityService;
    private final AuthorizationService authorizationService;
    private final FilterService filterService;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final int cases;

    VanillaEngine(
            IdentityService identityService,
            AuthorizationService authorizationService,
            FilterService filterService,
            TaskService taskService,
            RuntimeService runtimeService,
            @Value("${bench.cases}") int cases) {
        this.identityService = identityService;
        this.authorizationService = authorizationService;
        this.filterService = filterService;
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.cases = cases;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(VanillaEngine.class, arguments);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (identityService.createUserQuery().userId(INSPECTOR).count() > 0) {
            return;
        }
        person(INSPECTOR, "Ivy", "inspectors", "Inspectors");
        person(MANAGER, "Max", "managers", "Managers");
        filter("My tasks", taskService.createTaskQuery().taskAssigneeExpression(ME));
        filter("My team's tasks", taskService.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS));
        filter("Due in seven days", ours().dueBeforeExpression("${dateTime().plusDays(7)}"));
        filter("Overdue", ours().dueBeforeExpression("${now()}"));
        for (String group : List.of("inspectors", "managers")) {
            grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(
                    group,
                    Resources.PROCESS_DEFINITION,
                    "*",
                    Permissions.READ,
                    Permissions.READ_TASK,
                    Permissions.UPDATE_TASK);
        }
        for (int number = 1; number <= cases; number++) {
            runtimeService.startProcessInstanceByKey(
                    "child-journey", "C" + number, Map.of("caseId", "C" + number, "inspectionId", "one"));
        }
    }

    private void person(String id, String firstName, String group, String name) {
        User user = identityService.newUser(id);
        user.setFirstName(firstName);
        user.setLastName("Vale");
        user.setPassword(PASSWORD);
        identityService.saveUser(user);
        Group ofThem = identityService.newGroup(group);
        ofThem.setName(name);
        identityService.saveGroup(ofThem);
        identityService.createMembership(id, group);
    }

    private TaskQuery ours() {
        return taskService
                .createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    /** For everybody; as whoever makes one in Tasklist ticks, the list that is open asks by itself. */
    private void filter(String name, TaskQuery query) {
        Filter filter = filterService.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of("refresh", true));
        filterService.saveFilter(filter);
        for (String group : List.of("inspectors", "managers")) {
            grant(group, Resources.FILTER, filter.getId(), Permissions.READ);
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        List.of(permissions).forEach(grant::addPermission);
        authorizationService.saveAuthorization(grant);
    }
}
