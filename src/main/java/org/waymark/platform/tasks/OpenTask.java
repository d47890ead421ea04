package org.waymark.platform.tasks;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/**
 * A human task as its form sees it.
 *
 * @param elementId    the element of the model, such as {@code task-record-call}
 * @param inspectionId the inspection it belongs to
 * @param user         who looks at it, or records it, now
 * @param due          until when it is to be done; null when there is no limit
 * @param variables    the ids and flags visible from the task's scope
 */
public record OpenTask(
        String id,
        String name,
        String elementId,
        String processKey,
        String businessKey,
        String inspectionId,
        String processInstanceId,
        String user,
        Instant due,
        Map<String, Object> variables) {

    /** @param businessKey of its process; null where it is not asked for */
    static OpenTask of(Task task, String user, String businessKey, Map<String, Object> variables) {
        String definition = task.getProcessDefinitionId();
        return new OpenTask(
                task.getId(),
                task.getName(),
                task.getTaskDefinitionKey(),
                definition.substring(0, definition.indexOf(':')),
                businessKey,
                task.getTenantId(),
                task.getProcessInstanceId(),
                user,
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                variables);
    }

    /**
     * @return the variable, or null when it is not there
     */
    public String variable(String name) {
        Object value = variables.get(name);
        return value == null ? null : value.toString();
    }
}
