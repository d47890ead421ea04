package org.waymark.platform.access.accounts;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.waymark.platform.engine.StaffGroups.ADMINISTRATORS;
import static org.waymark.platform.engine.StaffGroups.INSPECTORS;
import static org.waymark.platform.engine.StaffGroups.MANAGERS;
import static org.waymark.platform.engine.StaffGroups.QUALITY;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each group may do for as long as it exists. The inspectorate's groups see tasks by a grant on the models,
 * confined to their inspections; an authority's groups may open Tasklist and read their filters, and get each task by
 * itself.
 */
@Component
public class GroupGrants {

    private static final Permission[] WORK = {
        Permissions.READ, Permissions.READ_TASK, Permissions.TASK_WORK, Permissions.TASK_ASSIGN
    };
    private static final Permission[] WATCH_AND_WORK = {
        Permissions.READ,
        Permissions.READ_TASK,
        Permissions.TASK_WORK,
        Permissions.TASK_ASSIGN,
        Permissions.READ_INSTANCE,
        Permissions.READ_HISTORY
    };

    private final AuthorizationService authorizationService;
    private final SavedFilters filters;

    GroupGrants(AuthorizationService authorizationService, SavedFilters filters) {
        this.authorizationService = authorizationService;
        this.filters = filters;
    }

    public void giveToStaff() {
        give(MANAGERS, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        give(MANAGERS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        give(MANAGERS, Resources.PROCESS_DEFINITION, ANY, WATCH_AND_WORK);
        // They read every task by its definition already; how many wait for which group is counted of all tasks alone.
        give(MANAGERS, Resources.TASK, ANY, Permissions.READ);
        give(MANAGERS, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        for (String group : new String[] {INSPECTORS, QUALITY}) {
            give(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            give(group, Resources.PROCESS_DEFINITION, ANY, WORK);
        }
        for (String group : new String[] {MANAGERS, INSPECTORS, QUALITY}) {
            for (String filter : filters.forStaff()) {
                give(group, Resources.FILTER, filter, Permissions.READ);
            }
        }
        give(ADMINISTRATORS, Resources.APPLICATION, "admin", Permissions.ACCESS);
        give(ADMINISTRATORS, Resources.USER, ANY, Permissions.ALL);
        give(ADMINISTRATORS, Resources.GROUP, ANY, Permissions.ALL);
        give(ADMINISTRATORS, Resources.GROUP_MEMBERSHIP, ANY, Permissions.ALL);
    }

    void giveToAuthority(String groupId) {
        giveTasklist(groupId, filters.forAuthorities());
    }

    /** Of another body that is inspected: it works as an authority's group does, and is called by its own name. */
    void giveToOrganisation(String groupId) {
        giveTasklist(groupId, filters.forOrganisations());
    }

    /** Another inspectorate's inspectors meet tasks one by one, and nothing by a model. */
    void giveToPartner(String groupId) {
        giveTasklist(groupId, filters.forStaff());
    }

    private void giveTasklist(String groupId, List<String> lists) {
        give(groupId, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        lists.forEach(filter -> give(groupId, Resources.FILTER, filter, Permissions.READ));
    }

    private void give(String groupId, Resource resource, String resourceId, Permission... permissions) {
        Authorization grant = authorizationService
                .createAuthorizationQuery()
                .groupIdIn(groupId)
                .resourceType(resource)
                .resourceId(resourceId)
                .authorizationType(AUTH_TYPE_GRANT)
                .singleResult();
        if (grant == null) {
            grant = authorizationService.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(groupId);
            grant.setResource(resource);
            grant.setResourceId(resourceId);
        }
        grant.setPermissions(permissions);
        authorizationService.saveAuthorization(grant);
    }
}
