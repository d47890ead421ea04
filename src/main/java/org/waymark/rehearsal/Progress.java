package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;

/** Hears what has been done, while a scenario runs. */
interface Progress {

    void done(Instant at, WaitingTask task);

    /** A form was filled in. @param context what it shows */
    default void filled(Instant at, WaitingTask task, JsonNode context, JsonNode answers) {}
}
