package org.waymark.platform.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
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

    /**
     * Until when the work that waits in an inspection is to be done, piece by piece, asked for at once.
     *
     * @param variable the local variable that says what a task is about
     * @return by its value; what has been done is not among them, nor what has no date now
     */
    Map<String, Instant> dueBy(String inspectionId, String variable);

    /**
     * What these tasks are about, asked for at once.
     *
     * @param variable the local variable that says it
     * @return by task; those that do not say it are left out
     */
    Map<String, String> about(Collection<String> taskIds, String variable);

    /** Ends it without a result: nobody is to do it any more. What was typed for it is kept. */
    void drop(String taskId);
}
