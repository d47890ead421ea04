package org.waymark.platform.tasks;

import org.waymark.platform.engine.WorkRefused;

/** Finds the refusal meant for the user inside what the engine wrapped round it. */
final class RefusalInside {

    private RefusalInside() {}

    static RuntimeException inside(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedAnswers
                    || cause instanceof WorkRefused
                    || cause instanceof Desk.NotYourTask
                    || cause instanceof Desk.TaskNotFound
                    || cause instanceof Desk.AlreadyDone) {
                return (RuntimeException) cause;
            }
        }
        return thrown;
    }
}
