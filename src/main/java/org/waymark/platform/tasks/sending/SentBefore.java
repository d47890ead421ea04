package org.waymark.platform.tasks.sending;

import java.util.UUID;

/** What is sent here was recorded already: nothing was done a second time. */
class SentBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID id;

    SentBefore(UUID id) {
        super("It was recorded the first time that it was sent.");
        this.id = id;
    }

    UUID id() {
        return id;
    }
}
