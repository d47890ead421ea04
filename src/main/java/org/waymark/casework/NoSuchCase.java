package org.waymark.casework;

/** There is no such case for this user. */
public final class NoSuchCase extends RuntimeException {

    public NoSuchCase() {
        super("There is no such case, or it is not one you can see.");
    }
}
