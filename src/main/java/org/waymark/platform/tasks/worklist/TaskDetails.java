package org.waymark.platform.tasks.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What a room knows of tasks beyond their names: what is to be seen, when and where, or that it came back. */
public interface TaskDetails {

    /** Of those of these tasks of which the room knows more, by task. It asks once, however many there are. */
    Map<String, Detail> of(Collection<KnownTask> tasks);

    /** What all rooms know of them. */
    static Map<String, Detail> ofAll(Collection<TaskDetails> rooms, Collection<KnownTask> tasks) {
        Map<String, Detail> known = new HashMap<>();
        rooms.forEach(room -> known.putAll(room.of(tasks)));
        return known;
    }

    /** @param elementId the element of the model, such as {@code task-record-call} */
    record KnownTask(String id, String elementId, String inspectionId) {}

    /**
     * @param what     in a line; null for nothing
     * @param today    whether it is to take place today, whenever it is due
     * @param begins   the hour at which it is to take place; null where none was fixed
     * @param cameBack why it is there again, in few words; null where it is not
     */
    record Detail(String what, boolean today, Instant begins, String cameBack) {}
}
