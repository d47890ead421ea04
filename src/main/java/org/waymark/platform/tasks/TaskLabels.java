package org.waymark.platform.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.People;

/** What tells tasks of one name apart. Whether the user may see the tasks has been asked before. */
@Component
public class TaskLabels {

    private final RuntimeService runtimeService;
    private final Acting acting;
    private final TaskTimeliness standing;
    private final InspectedAuthorities authorities;
    private final People people;

    TaskLabels(
            RuntimeService runtimeService,
            Acting acting,
            TaskTimeliness standing,
            InspectedAuthorities authorities,
            People people) {
        this.runtimeService = runtimeService;
        this.acting = acting;
        this.standing = standing;
        this.authorities = authorities;
        this.people = people;
    }

    /** In the order of the tasks. */
    public List<Desk.Label> of(Collection<Task> tasks) {
        Map<String, String> keys = businessKeys(tasks.stream()
                .map(Task::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<String> inspections =
                tasks.stream().map(Task::getTenantId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, InspectedAuthorities.Named> names = authorities.names(inspections);
        Map<String, String> assignees =
                people.names(tasks.stream().map(Task::getAssignee).toList());
        TaskTimeliness.OfTasks standings = standing.in(inspections);
        return tasks.stream()
                .map(task -> label(
                        task,
                        keys.get(task.getProcessInstanceId()),
                        names.get(task.getTenantId()),
                        assignees,
                        standings))
                .toList();
    }

    private static Desk.Label label(
            Task task,
            String businessKey,
            InspectedAuthorities.Named inspection,
            Map<String, String> assignees,
            TaskTimeliness.OfTasks standings) {
        Instant due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        return new Desk.Label(
                task.getId(),
                businessKey,
                KeyInWords.of(businessKey, inspection),
                inspection == null ? null : inspection.authority(),
                task.getAssignee() == null ? null : assignees.get(task.getAssignee()),
                due,
                standings.of(task.getTenantId(), due).orElse(null));
    }

    private Map<String, String> businessKeys(Set<String> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        return acting
                .asWaymark(() -> runtimeService
                        .createProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .listPage(0, instances.size()))
                .stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
