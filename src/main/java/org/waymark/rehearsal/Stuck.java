package org.waymark.rehearsal;

/** The run cannot go on; the message says where it stands. */
class Stuck extends RuntimeException {

    Stuck(String message) {
        super(message);
    }

    Stuck(String message, Throwable cause) {
        super(message, cause);
    }
}
