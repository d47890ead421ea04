package org.waymark.platform.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Whose the tasks that wait are, and how the models say whose they may be. */
@Component
public class HeldTasks {

    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final RepositoryService repositoryService;
    private final Acting acting;

    HeldTasks(
            TaskService taskService,
            RuntimeService runtimeService,
            RepositoryService repositoryService,
            Acting acting) {
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.repositoryService = repositoryService;
        this.acting = acting;
    }

    /**
     * @param definitionId of the version of the model that it runs by
     * @param businessKey  of its process; null when it has none
     * @param assignee     whose it is; null while it is nobody's
     * @param asksWhose    the expression with which the model asks the domain whose it is; null where it names groups
     * @param groups       whose members may claim it; empty where it was given by name
     */
    public record HeldTask(
            String id,
            String name,
            String elementId,
            String processKey,
            String definitionId,
            String processId,
            String businessKey,
            String inspectionId,
            String assignee,
            String asksWhose,
            List<String> groups) {}

    /** Empty when there is no such task, or whoever is acting may not see it. */
    public Optional<HeldTask> of(String taskId) {
        return Optional.ofNullable(taskService.createTaskQuery().taskId(taskId).singleResult())
                .map(this::held);
    }

    /** Those of the same process that are the same user's, because the model asks in the same words whose they are. */
    public List<HeldTask> alike(HeldTask task) {
        return acting.asWaymark(() ->
                taskService
                        .createTaskQuery()
                        .processInstanceId(task.processId())
                        .taskAssignee(task.assignee())
                        .list()
                        .stream()
                        .map(this::held)
                        .filter(other -> Objects.equals(other.asksWhose(), task.asksWhose()))
                        .toList());
    }

    private HeldTask held(Task task) {
        return acting.asWaymark(() -> {
            String definition = task.getProcessDefinitionId();
            UserTask element =
                    repositoryService.getBpmnModelInstance(definition).getModelElementById(task.getTaskDefinitionKey());
            ProcessInstance process = runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .singleResult();
            return new HeldTask(
                    task.getId(),
                    task.getName(),
                    task.getTaskDefinitionKey(),
                    definition.substring(0, definition.indexOf(':')),
                    definition,
                    task.getProcessInstanceId(),
                    process.getBusinessKey(),
                    task.getTenantId(),
                    task.getAssignee(),
                    element.getCamundaAssignee(),
                    taskService.getIdentityLinksForTask(task.getId()).stream()
                            .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                            .map(IdentityLink::getGroupId)
                            .filter(Objects::nonNull)
                            .toList());
        });
    }
}
