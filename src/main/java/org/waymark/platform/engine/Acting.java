package org.waymark.platform.engine;

import java.util.function.Supplier;

/** Does work as a named user, with the engine's authorisation on. */
public interface Acting {

    /**
     * Does the work as this user, with the user's groups and inspections, and puts back whoever was acting before.
     *
     * @throws IllegalArgumentException when there is no such user
     */
    <T> T as(String userId, Supplier<T> work);

    /** As {@link #as(String, Supplier)}, for work that gives nothing back. */
    default void as(String userId, Runnable work) {
        as(userId, () -> {
            work.run();
            return null;
        });
    }

    /** Does the work as nobody: as Waymark itself, past every authorisation. Only for work that no user asked for. */
    <T> T asWaymark(Supplier<T> work);
}
