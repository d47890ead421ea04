package org.waymark.platform.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the engine could not do by itself, and does not try any more until somebody says so. */
public interface StuckWork {

    /**
     * @param inspectionId null for what belongs to none
     * @param process      what the process is called
     * @param step         what the step is called at which it stands; or words for one without a name
     * @param says         what the machine said, for administrators; null when it said nothing
     * @param retryable    whether it can be tried again
     */
    record Piece(
            String id,
            String inspectionId,
            String process,
            String step,
            Instant since,
            String says,
            boolean retryable) {}

    /** The oldest first. Who may see it is for the caller to mind. */
    List<Piece> all();

    /** Empty when it is stuck no more. */
    Optional<Piece> byId(String id);

    /** Has the engine try it once more, soon. It is stuck again when that fails too. */
    void tryAgain(Piece piece);
}
