package org.waymark.platform.tasks.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.CaseProgress;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.TaskLabels;
import org.waymark.platform.tasks.worklist.WorkGroup.Waits;

/** Cases of somebody's own of which nothing is theirs to do now, since others have to do something first. */
@Component
class WaitingCases {

    private final TaskService taskService;
    private final Acting acting;
    private final CaseProgress cases;
    private final TaskLabels labels;

    WaitingCases(TaskService taskService, Acting acting, CaseProgress cases, TaskLabels labels) {
        this.taskService = taskService;
        this.acting = acting;
        this.cases = cases;
        this.labels = labels;
    }

    /** @param label of the first task that it waits for */
    record WaitingCase(Desk.Label label, Waits waits) {}

    /** In the order of their numbers; empty when something of each is theirs to do. */
    List<WaitingCase> of(String user) {
        Map<String, String> own = cases.open(user);
        if (own.isEmpty()) {
            return List.of();
        }
        List<Task> tasks = acting.asWaymark(() -> taskService
                .createTaskQuery()
                .processDefinitionKey(cases.process())
                .processInstanceBusinessKeyIn(own.keySet().toArray(String[]::new))
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc()
                .list());
        Set<String> busy = tasks.stream()
                .filter(task -> user.equals(task.getAssignee()))
                .map(Task::getProcessInstanceId)
                .collect(Collectors.toSet());
        List<Task> others = tasks.stream()
                .filter(task -> !busy.contains(task.getProcessInstanceId()))
                .toList();
        Map<String, WaitingCase> first = new TreeMap<>();
        List<Desk.Label> told = labels.of(others);
        for (int at = 0; at < others.size(); at++) {
            Desk.Label label = told.get(at);
            Waits waits =
                    new Waits(others.get(at).getName(), label.assignee(), label.due(), own.get(label.businessKey()));
            first.putIfAbsent(label.businessKey(), new WaitingCase(label, waits));
        }
        return List.copyOf(first.values());
    }
}
