package org.waymark.platform.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The answers kept for tasks that were never recorded, for rooms that take what was saved forward when time runs out.
 */
public interface Drafts {

    /** The draft kept last for this element of the model in this inspection, also when its task has gone. */
    Optional<Draft> latest(String inspectionId, String elementId);

    /** As {@link #latest(String, String)}, but of none of these tasks. */
    Optional<Draft> latest(String inspectionId, String elementId, Collection<String> exceptOf);

    /** What is kept for this task, also when it has gone. */
    Optional<Draft> of(String taskId);

    /** Of these tasks those of which something is kept. */
    Set<String> begun(Collection<String> taskIds);

    /** Removes it, once it has been taken forward. */
    void discard(String taskId);

    /** Answers as the form keeps them, unchecked. */
    record Draft(String taskId, JsonNode answers, String savedBy, Instant savedAt) {}
}
