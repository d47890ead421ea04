package org.waymark.platform.backup;

/** A backup cannot be written or restored; says why, and what would be right, in plain words. */
class NotRestored extends RuntimeException {

    NotRestored(String message) {
        super(message);
    }

    NotRestored(String message, Throwable cause) {
        super(message, cause);
    }
}
