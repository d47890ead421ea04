package org.waymark.inspection;

import java.util.Map;

/**
 * A process whose timers and tasks have dates, as the room that knows it registers them. A process may be registered in
 * parts; nothing of it twice.
 */
public interface DatedProcess {

    /** The key of its definition. */
    String key();

    /** What each date is a function of, by the id of the timer's or the task's element. */
    Map<String, DateRule> dates();

    /**
     * The timers that are set again after they have fired, when days have changed and their rule gives another date:
     * by the element's id, the message for which the process waits as long as that makes sense.
     */
    default Map<String, String> setAgainWhileWaitingFor() {
        return Map.of();
    }
}
