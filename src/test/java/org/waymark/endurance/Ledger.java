package org.waymark.endurance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What people were answered: what they may rely on, whatever happened to a node meanwhile. */
final class Ledger {

    private final Map<String, String> added = new ConcurrentHashMap<>();
    private final Map<String, String> recorded = new ConcurrentHashMap<>();
    private final Set<String> concerns = ConcurrentHashMap.newKeySet();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger sentAgain = new AtomicInteger();

    /** An activity by its words, and the task in which it is to be recorded. */
    void added(String words, String taskId) {
        added.put(words, taskId);
    }

    /** A task by its id, and the submission with which it was recorded. */
    void recorded(String taskId, String submissionId) {
        recorded.put(taskId, submissionId);
    }

    void raised(String words) {
        concerns.add(words);
    }

    /** Somebody was told that something went wrong. */
    void fault(String what) {
        faults.add(what);
    }

    /** Something was sent once more, since nobody could know whether it had been done. */
    void again() {
        sentAgain.incrementAndGet();
    }

    Map<String, String> added() {
        return Map.copyOf(added);
    }

    Map<String, String> recorded() {
        return Map.copyOf(recorded);
    }

    Set<String> concerns() {
        return Set.copyOf(concerns);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    int sentAgain() {
        return sentAgain.get();
    }

    int acts() {
        return added.size() + recorded.size() + concerns.size();
    }
}
