package org.waymark.platform.engine.rules;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.WaitingWork;

@Component
class EngineWaitingWork implements WaitingWork {

    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final Acting acting;

    EngineWaitingWork(RuntimeService runtimeService, TaskService taskService, Acting acting) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.acting = acting;
    }

    @Override
    public Optional<String> about(String inspectionId, String variable, String value) {
        return acting.asWaymark(() -> runtimeService
                .createVariableInstanceQuery()
                .tenantIdIn(inspectionId)
                .variableName(variable)
                .variableValueEquals(variable, value)
                .list()
                .stream()
                .map(VariableInstance::getExecutionId)
                .flatMap(execution -> taskService.createTaskQuery().executionId(execution).list().stream())
                .map(Task::getId)
                .findFirst());
    }

    @Override
    @Transactional
    public void handOver(String taskId, String userId) {
        withTask(taskId, task -> taskService.setAssignee(task.getId(), userId));
    }

    @Override
    public Map<String, Instant> dueBy(String inspectionId, String variable) {
        return acting.asWaymark(() -> {
            Map<String, Instant> byExecution = new HashMap<>();
            taskService.createTaskQuery().tenantIdIn(inspectionId).unlimitedList().stream()
                    .filter(task -> task.getDueDate() != null)
                    .forEach(task -> byExecution.put(
                            task.getExecutionId(), task.getDueDate().toInstant()));
            Map<String, Instant> due = new HashMap<>();
            runtimeService
                    .createVariableInstanceQuery()
                    .tenantIdIn(inspectionId)
                    .variableName(variable)
                    .unlimitedList()
                    .stream()
                    .filter(about -> byExecution.containsKey(about.getExecutionId()))
                    .forEach(about ->
                            due.put(String.valueOf(about.getValue()), byExecution.get(about.getExecutionId())));
            return due;
        });
    }

    @Override
    public Map<String, String> about(Collection<String> taskIds, String variable) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        return acting.asWaymark(() -> {
            Map<String, String> byExecution =
                    taskService.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).unlimitedList().stream()
                            .collect(Collectors.toMap(Task::getExecutionId, Task::getId));
            return runtimeService
                    .createVariableInstanceQuery()
                    .variableName(variable)
                    .executionIdIn(byExecution.keySet().toArray(String[]::new))
                    .unlimitedList()
                    .stream()
                    .collect(Collectors.toMap(
                            about -> byExecution.get(about.getExecutionId()),
                            about -> String.valueOf(about.getValue())));
        });
    }

    @Override
    @Transactional
    public void drop(String taskId) {
        withTask(taskId, task -> {
            ExecutionEntity execution = (ExecutionEntity) runtimeService
                    .createExecutionQuery()
                    .executionId(task.getExecutionId())
                    .singleResult();
            runtimeService
                    .createProcessInstanceModification(task.getProcessInstanceId())
                    .cancelActivityInstance(execution.getActivityInstanceId())
                    .execute();
        });
    }

    private void withTask(String taskId, Consumer<Task> work) {
        acting.asWaymark(() -> {
            work.accept(taskService.createTaskQuery().taskId(taskId).singleResult());
            return null;
        });
    }
}
