package org.waymark.platform.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * Tasks that wait for somebody, found by what they are about, and moved by Waymark itself when the domain says so. The
 * rooms decide who may ask for it.
 */
public interface WaitingWork {

    /**
     * The task that waits for this piece of work.
     *
     * @param variable the local variable that says what the task is about, such as {@code activityId}
     * @return its id; empty when it has been done, or its scope has ended
     */
    Optional<String> about(String inspectionId, String variable, String value);

    /** Makes it this user's, who had no part in it so far. */
    void handOver(String taskId, String userId);

    /** Until when it is to be done; empty while nobody knows. */
    Optional<Instant> due(String taskId);

    /** Ends it without a result: nobody is to do it any more. What was typed for it is kept. */
    void drop(String taskId);
}
