package org.waymark.platform.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/** The engine refused what a user asked for, by a rule of Waymark's. The message is for the user. */
public class WorkRefused extends BadUserRequestException {

    public WorkRefused(String message) {
        super(message);
    }

    /** The refusal inside what the engine wrapped round it, or else the exception itself. */
    static RuntimeException inside(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof WorkRefused refused) {
                return refused;
            }
        }
        return thrown;
    }
}
