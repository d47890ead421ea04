package org.waymark.rehearsal;

import java.time.Instant;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;

/** Hears what has been done, while a play goes on. */
interface Progress {

    void done(Instant at, WaitingTask task);
}
