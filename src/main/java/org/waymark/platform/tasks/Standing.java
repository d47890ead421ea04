package org.waymark.platform.tasks;

import java.time.Instant;
import java.util.Optional;

/** How tasks stand with their limits. Implemented by the room that counts an inspection's days. */
public interface Standing {

    /**
     * @param due until when a task is to be done; null when it has no limit now
     * @return empty when there is nothing to be said
     */
    Optional<How> of(String inspectionId, Instant due);

    /**
     * @param state           in the words that the inspection's deadlines use: {@code OPEN}, {@code SOON}, {@code LATE}
     *                        or {@code STANDS_STILL}
     * @param workingDaysLeft after today, negative when it is late; null while nobody knows
     */
    record How(String state, Integer workingDaysLeft) {}
}
