package org.waymark.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/**
 * A number of working days for each kind of task, by its element id without {@code task-}; {@code default} for the rest.
 */
public record TaskWorkingDays(Map<String, Integer> days) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskWorkingDays {
        days = Map.copyOf(days);
    }

    /** @param task an element id with or without its {@code task-} */
    public int workingDays(String task) {
        return days.getOrDefault(
                task.startsWith("task-") ? task.substring("task-".length()) : task, days.get("default"));
    }
}
