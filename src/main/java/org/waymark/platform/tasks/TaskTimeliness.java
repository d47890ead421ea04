package org.waymark.platform.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** How tasks stand with their limits. Implemented by the room that counts an inspection's days. */
public interface TaskTimeliness {

    /**
     * Looks up once what the limits of these inspections hang on.
     *
     * @param inspectionIds of all tasks that are to be told of
     */
    OfTasks in(Collection<String> inspectionIds);

    /** How each of the tasks stands; asks nothing more. */
    @FunctionalInterface
    interface OfTasks {

        /**
         * @param due until when a task is to be done; null when it has no limit now
         * @return empty when there is nothing to be said
         */
        Optional<How> of(String inspectionId, Instant due);
    }

    /**
     * @param state           in the words that the inspection's deadlines use: {@code OPEN}, {@code SOON}, {@code LATE}
     *                        or {@code STANDS_STILL}
     * @param workingDaysLeft after today, negative when it is late; null while nobody knows
     */
    record How(String state, Integer workingDaysLeft) {}
}
