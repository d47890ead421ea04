package org.waymark.rehearsal;

import java.time.Instant;

/** This person cannot do this yet; they come back to it later. */
class NotNow extends RuntimeException {

    private final transient Instant until;

    NotNow(Instant until) {
        super("Not before " + until, null, false, false);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
