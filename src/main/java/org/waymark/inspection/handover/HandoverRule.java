package org.waymark.inspection.handover;

import java.util.Collection;
import java.util.Map;
import org.waymark.platform.engine.HeldTasks.HeldTask;

/** What a room knows of handing its own tasks over. Implemented by the rooms whose work can be handed over as a whole. */
public interface HandoverRule {

    /** Whether it speaks of this task. */
    boolean concerns(HeldTask task);

    /** Of these users those who cannot take this task on, each with the reason: the end of a sentence with their name. */
    Map<String, String> barred(HeldTask task, Collection<String> users);

    /** All that is like this task goes to this user, now and later. */
    void wholeGoesTo(HeldTask task, String user);
}
