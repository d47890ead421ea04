package org.waymark.platform.tasks.worklist;

import java.time.Instant;
import java.util.List;

/**
 * The tasks of one case, one concern or one inspection; or a case of one's own of which others have to do something first.
 *
 * @param key      of the process that they are of; tells groups apart, and is for programs
 * @param title    whose it is, and the case or the concern: {@code Camden · Case C016}
 * @param more     the rest of what it is known by
 * @param progress how far it has come, in words; null when nothing is counted
 * @param nextDue  the first of the tasks' limits; null when none has one now
 * @param urgency  of the most urgent of them
 * @param tasks    the most urgent first; none of a case that waits for others
 * @param waits    what a case waits for; null when something of it is theirs to do
 */
record WorkGroup(
        String key,
        String title,
        String more,
        String progress,
        Instant nextDue,
        UrgencyInWords urgency,
        List<WorkItem> tasks,
        Waits waits) {

    /** @param id for programs @param words for people */
    record UrgencyInWords(String id, String words) {}

    /**
     * @param what  the task that it waits for
     * @param who   the name of whoever does that; null when nobody does yet
     * @param due   null when it has no limit now
     * @param leads to the case, without the site
     */
    record Waits(String what, String who, Instant due, String leads) {}

    /**
     * @param detail   what tells it from others of its name; null for nothing
     * @param begun    whether something of its form is kept
     * @param state    {@code Not started}, or {@code In progress} when something of its form is kept; before it why it came back
     * @param mine     whether whoever looks works on it
     * @param assignee the name of whoever does; null when nobody does
     * @param handedBy the name of whoever handed it over to them; null when it came to them otherwise
     * @param due      null when it has no limit now
     */
    record WorkItem(
            String taskId,
            String name,
            String detail,
            boolean begun,
            String state,
            boolean mine,
            String assignee,
            String handedBy,
            Instant due,
            UrgencyInWords urgency) {}
}
