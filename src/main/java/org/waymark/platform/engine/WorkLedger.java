package org.waymark.platform.engine;

/**
 * Knows whether the work behind a human task has been recorded. The engine asks before it lets a task be completed,
 * however the completion was asked for.
 */
public interface WorkLedger {

    /** Whether, in the running transaction, the work of this task was recorded by this user. */
    boolean isRecorded(String taskId, String userId);
}
