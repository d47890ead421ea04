package org.waymark.engine;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Moves what waits in an inspection when its deadlines have changed. */
@Component
public class Timers {

    private final ManagementService managementService;
    private final TaskService taskService;
    private final Acting acting;

    Timers(ManagementService managementService, TaskService taskService, Acting acting) {
        this.managementService = managementService;
        this.taskService = taskService;
        this.acting = acting;
    }

    /**
     * Asks the model anew for the date of each timer and of each task that waits in one process of this inspection.
     * Only for a process whose dates all follow from deadlines: a date that was counted from the day the work was put
     * before someone would begin anew. Called from a model's step, since the engine knows its expressions only while it
     * works.
     */
    public void recompute(String inspectionId, String processKey) {
        acting.asWaymark(() -> {
            managementService
                    .createJobQuery()
                    .tenantIdIn(inspectionId)
                    .processDefinitionKey(processKey)
                    .timers()
                    .list()
                    .stream()
                    .map(Job::getId)
                    .forEach(job -> managementService.recalculateJobDuedate(job, false));
            taskService
                    .createTaskQuery()
                    .tenantIdIn(inspectionId)
                    .processDefinitionKey(processKey)
                    .list()
                    .forEach(this::dateAnew);
            return null;
        });
    }

    private void dateAnew(Task task) {
        TaskEntity entity = (TaskEntity) task;
        Expression due = entity.getTaskDefinition().getDueDateExpression();
        if (due != null) {
            task.setDueDate((Date) due.getValue(entity));
            taskService.saveTask(task);
        }
    }
}
