package org.waymark.platform.engine.database;

/** Waymark cannot work on the database it was given. The message says why, and what to do, in plain words. */
public class DatabaseNotUsable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DatabaseNotUsable(String message) {
        super(message);
    }

    DatabaseNotUsable(String message, Throwable cause) {
        super(message, cause);
    }
}
