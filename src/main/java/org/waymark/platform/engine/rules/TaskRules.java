package org.waymark.platform.engine.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.waymark.platform.engine.Timers;
import org.waymark.platform.engine.WorkLedger;
import org.waymark.platform.engine.WorkRefused;

/**
 * What holds for every human task of every model, however the engine is called: it is completed only by its assignee
 * and only when the domain has recorded the work; it is claimed only by a candidate and only for oneself. The listeners
 * are built in, since those a model declares can be skipped.
 */
class TaskRules extends AbstractBpmnParseListener {

    private final Supplier<WorkLedger> ledger;

    TaskRules(Supplier<WorkLedger> ledger) {
        this.ledger = ledger;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, TaskRules::openEnded);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::onlyRecordedWork);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::onlyForOneself);
    }

    @Override
    public void parseScriptTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        throw new IllegalArgumentException(
                "The model holds a script task, " + activity.getId() + ". Waymark runs no scripts.");
    }

    /** A task put before someone while nobody knows when it is due has no due date. */
    private static void openEnded(DelegateTask task) {
        if (task.getDueDate() != null
                && Timers.OPEN_ENDED.equals(task.getDueDate().toInstant())) {
            task.setDueDate(null);
        }
    }

    private void onlyRecordedWork(DelegateTask task) {
        Authentication caller = Context.getCommandContext().getAuthentication();
        if (caller == null || caller.getUserId() == null) {
            throw new WorkRefused("The task " + task.getName()
                    + " is completed by the person who did the work, and nobody is signed in.");
        }
        if (!caller.getUserId().equals(task.getAssignee())) {
            throw new WorkRefused(
                    "The task " + task.getName() + " is not yours. Only the person it is assigned to can complete it.");
        }
        if (!ledger.get().isRecorded(task.getId(), caller.getUserId())) {
            throw new WorkRefused("The task " + task.getName() + " is completed by its form, which records the work.");
        }
    }

    private void onlyForOneself(DelegateTask task) {
        Authentication caller = Context.getCommandContext().getAuthentication();
        if (caller == null || caller.getUserId() == null) {
            return;
        }
        Command<?> command = Context.getCommandInvocationContext().getCommand();
        if (command instanceof ClaimTaskCmd && task.getAssignee() != null) {
            requireClaimable(task, caller);
        } else if (command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd) {
            requirePutBack(task, caller);
        }
    }

    private static void requireClaimable(DelegateTask task, Authentication caller) {
        if (!caller.getUserId().equals(task.getAssignee())) {
            throw new WorkRefused("A task can be claimed for oneself only.");
        }
        List<String> groups = Objects.requireNonNullElse(caller.getGroupIds(), List.of());
        boolean candidate = task.getCandidates().stream()
                .anyMatch(link -> caller.getUserId().equals(link.getUserId()) || groups.contains(link.getGroupId()));
        if (!candidate) {
            throw new WorkRefused("The task " + task.getName() + " is not for your group.");
        }
    }

    private static void requirePutBack(DelegateTask task, Authentication caller) {
        PropertyChange change = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
        boolean own = change != null && caller.getUserId().equals(change.getOrgValueString());
        if (task.getAssignee() != null || !own) {
            throw new WorkRefused(
                    "A task is passed on by an inspection manager. You can claim a task, and put your own back.");
        }
        if (task.getCandidates().stream().map(IdentityLink::getType).noneMatch(IdentityLinkType.CANDIDATE::equals)) {
            throw new WorkRefused("The task " + task.getName()
                    + " was given to you by name and cannot be put back. Ask an inspection manager.");
        }
    }
}
