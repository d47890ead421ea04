package org.waymark.platform.tasks;

import java.time.Instant;
import java.util.Map;

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

    /**
     * @return the variable, or null when it is not there
     */
    public String variable(String name) {
        Object value = variables.get(name);
        return value == null ? null : value.toString();
    }
}
