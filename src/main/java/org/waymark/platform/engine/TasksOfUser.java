package org.waymark.platform.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * Moves the tasks of somebody who leaves. Waymark does it itself, as nobody: no user passes a task on, so whoever calls
 * this has decided who may ask for it.
 */
@Component
public class TasksOfUser {

    private final TaskService taskService;
    private final RepositoryService repositoryService;
    private final Acting acting;

    TasksOfUser(TaskService taskService, RepositoryService repositoryService, Acting acting) {
        this.taskService = taskService;
        this.repositoryService = repositoryService;
        this.acting = acting;
    }

    /**
     * A task that was given by name goes to the successor, with its draft. One that was claimed from a group goes back
     * to it: who of the group may do it is for the task's own form to say.
     */
    public void handOver(String inspectionId, String from, String to) {
        acting.asWaymark(() -> {
            for (Task task : tasksOf(inspectionId, from)) {
                taskService.setAssignee(task.getId(), isFromGroup(task) ? null : to);
            }
            return null;
        });
    }

    /** Only the tasks for which the models ask the domain with this expression whose they are. */
    public void handOver(String inspectionId, String from, String to, String assigneeExpression) {
        acting.asWaymark(() -> {
            for (Task task : tasksOf(inspectionId, from)) {
                UserTask element = repositoryService
                        .getBpmnModelInstance(task.getProcessDefinitionId())
                        .getModelElementById(task.getTaskDefinitionKey());
                if (assigneeExpression.equals(element.getCamundaAssignee())) {
                    taskService.setAssignee(task.getId(), to);
                }
            }
            return null;
        });
    }

    /**
     * Puts the task of this element back to the group it was claimed from, with its draft.
     *
     * @param group  that it was put before
     * @return whose it was; empty when nobody had claimed such a task
     */
    public Optional<String> putBack(String inspectionId, String elementId, String group) {
        return acting.asWaymark(() ->
                taskService
                        .createTaskQuery()
                        .tenantIdIn(inspectionId)
                        .taskDefinitionKey(elementId)
                        .taskAssigned()
                        .list()
                        .stream()
                        .filter(task -> candidateGroups(task).anyMatch(group::equals))
                        .findFirst()
                        .map(task -> {
                            String had = task.getAssignee();
                            taskService.setAssignee(task.getId(), null);
                            return had;
                        }));
    }

    private List<Task> tasksOf(String inspectionId, String user) {
        return taskService
                .createTaskQuery()
                .tenantIdIn(inspectionId)
                .taskAssignee(user)
                .unlimitedList();
    }

    private Stream<String> candidateGroups(Task task) {
        return taskService.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId);
    }

    private boolean isFromGroup(Task task) {
        return taskService.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getType)
                .anyMatch(IdentityLinkType.CANDIDATE::equals);
    }
}
