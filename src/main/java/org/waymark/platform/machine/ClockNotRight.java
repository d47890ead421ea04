package org.waymark.platform.machine;

/** Waymark does not work by a clock that is off. The message says by how much, and what to do. */
class ClockNotRight extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ClockNotRight(String message) {
        super(message);
    }
}
