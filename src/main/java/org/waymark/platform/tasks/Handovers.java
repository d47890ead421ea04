package org.waymark.platform.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Tasks that went from one to another with a note. Implemented by the room that decides who may take one over. */
public interface Handovers {

    /** The last time that each of these tasks was handed over, by task; those that never were are left out. */
    Map<String, Handover> latest(Collection<String> taskIds);

    /** Whether whoever is acting may hand this task over to anybody. */
    boolean mayBegin(String taskId);

    /**
     * @param to   the user who has it since
     * @param by   the user who handed it over
     * @param from the user whose it was
     * @param note why, and what is left to be done
     */
    record Handover(String taskId, String task, String from, String to, String by, String note, Instant at) {}
}
