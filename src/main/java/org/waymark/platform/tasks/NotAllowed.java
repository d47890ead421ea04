package org.waymark.platform.tasks;

/** Whoever asks knows of the thing, and may not do this to it. The message says who may. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String message) {
        super(message);
    }
}
