package org.waymark.platform.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the rooms know of the dates of timers, asked as one fires. */
public interface TimerDates {

    /**
     * A timer that fires.
     *
     * @param element  its id in the model
     * @param since    when it was set
     * @param variable the text of a variable that it sees, by its name
     */
    record Firing(
            String inspectionId, String processKey, String element, Instant since, UnaryOperator<String> variable) {}

    /** When it is to fire; empty when no room knows it, so that it fires when the engine says. */
    Optional<Instant> of(Firing timer);
}
