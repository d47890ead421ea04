package org.waymark.rehearsal;

import java.time.Instant;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;

/** Hears what has been done, while a scenario runs. */
interface Progress {

    void done(Instant at, WaitingTask task);
}
