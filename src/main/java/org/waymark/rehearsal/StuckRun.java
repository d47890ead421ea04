package org.waymark.rehearsal;

/** The run cannot go on; the message says where it stands. */
class StuckRun extends RuntimeException {

    StuckRun(String message) {
        super(message);
    }

    StuckRun(String message, Throwable cause) {
        super(message, cause);
    }
}
