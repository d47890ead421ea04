package org.waymark.rehearsal.outcome;

/** The run cannot go on; the message says where it stands. */
public class StuckRun extends RuntimeException {

    public StuckRun(String message) {
        super(message);
    }

    public StuckRun(String message, Throwable cause) {
        super(message, cause);
    }
}
