package org.waymark.platform.engine.rules;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.waymark.platform.engine.StaffGroups;

/**
 * Grants a task to the groups outside the inspectorate that are candidates for it, to the inspector of a partner
 * inspectorate whose it is, and to nobody else. The engine's
 * default grants every assignee and candidate, for ever, and each such grant costs every later query.
 */
class TaskGrants extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NONE = {};
    private static final Permission[] WORK = {Permissions.READ, Permissions.TASK_WORK, Permissions.TASK_ASSIGN};

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        if (oldAssignee != null) {
            getAuthorizationManager()
                    .deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), oldAssignee);
        }
        if (newAssignee == null || !isOfAPartner(newAssignee)) {
            return NONE;
        }
        return new AuthorizationEntity[] {
            createOrUpdateAuthorization(task, newAssignee, null, Resources.TASK, false, WORK)
        };
    }

    private static boolean isOfAPartner(String user) {
        CommandContext context = Context.getCommandContext();
        return context.runWithoutAuthorization(() -> context.getReadOnlyIdentityProvider()
                        .createGroupQuery(context)
                        .groupMember(user)
                        .groupType(StaffGroups.PARTNER_TYPE)
                        .count()
                > 0);
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        if (!IdentityLinkType.CANDIDATE.equals(type) || StaffGroups.ALL.contains(groupId)) {
            return NONE;
        }
        return new AuthorizationEntity[] {createOrUpdateAuthorization(task, null, groupId, Resources.TASK, false, WORK)
        };
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        if (IdentityLinkType.CANDIDATE.equals(type)) {
            getAuthorizationManager().deleteAuthorizationsByResourceIdAndGroupId(Resources.TASK, task.getId(), groupId);
        }
        return NONE;
    }
}
