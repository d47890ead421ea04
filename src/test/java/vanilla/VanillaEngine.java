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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts it; at the first start it makes an inspector, their filter, and cases whose stages wait to be evaluated. */
@SpringBootApplication
public class VanillaEngine implements ApplicationRunner {

    private static final String INSPECTOR = "inspector";
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
        User user = identityService.newUser(INSPECTOR);
        user.setFirstName("Ivy");
        user.setLastName("Inspector");
        user.setPassword(PASSWORD);
        identityService.saveUser(user);
        Group group = identityService.newGroup("inspectors");
        group.setName("Inspectors");
        identityService.saveGroup(group);
        identityService.createMembership(INSPECTOR, "inspectors");
        Filter mine = filterService.newTaskFilter("My tasks");
        mine.setQuery(taskService.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        mine.setOwner(INSPECTOR);
        // As whoever makes one in Tasklist ticks: the list that is open asks by itself
        mine.setProperties(Map.of("refresh", true));
        filterService.saveFilter(mine);
        grant(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(Resources.FILTER, mine.getId(), Permissions.READ);
        grant(Resources.PROCESS_DEFINITION, "*", Permissions.READ, Permissions.READ_TASK, Permissions.UPDATE_TASK);
        for (int number = 1; number <= cases; number++) {
            runtimeService.startProcessInstanceByKey(
                    "child-journey", "C" + number, Map.of("caseId", "C" + number, "inspectionId", "one"));
        }
    }

    private void grant(Resource resource, String id, Permission... permissions) {
        Authorization grant = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("inspectors");
        grant.setResource(resource);
        grant.setResourceId(id);
        List.of(permissions).forEach(grant::addPermission);
        authorizationService.saveAuthorization(grant);
    }
}
