package org.waymark.platform.engine.rules;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            Map<String, String> abouts = new HashMap<>();
            Set<String> processes = new HashSet<>();
            runtimeService
                    .createVariableInstanceQuery()
                    .tenantIdIn(inspectionId)
                    .variableName(variable)
                    .unlimitedList()
                    .forEach(about -> {
                        abouts.put(about.getExecutionId(), String.valueOf(about.getValue()));
                        processes.add(about.getProcessInstanceId());
                    });
            Map<String, String> scopes = scopesOf(processes);
            Map<String, Instant> due = new HashMap<>();
            taskService.createTaskQuery().tenantIdIn(inspectionId).unlimitedList().stream()
                    .filter(task -> task.getDueDate() != null)
                    .forEach(task -> Stream.iterate(task.getExecutionId(), Objects::nonNull, scopes::get)
                            .map(abouts::get)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .ifPresent(about -> due.put(about, task.getDueDate().toInstant())));
            return due;
        });
    }

    /** By each execution the one it stands in: a task with a timer on it has a scope of its own within what it is about. */
    private Map<String, String> scopesOf(Set<String> processes) {
        Map<String, String> scopes = new HashMap<>();
        processes.forEach(
                process -> runtimeService.createExecutionQuery().processInstanceId(process).unlimitedList().stream()
                        .map(ExecutionEntity.class::cast)
                        .filter(execution -> execution.getParentId() != null)
                        .forEach(execution -> scopes.put(execution.getId(), execution.getParentId())));
        return scopes;
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
