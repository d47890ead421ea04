package org.waymark.records;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A room's records of one kind, which are erased once their time is over. The room that holds them knows how; when, and
 * that nothing is erased that is held, is known to the room {@code retention}.
 */
public interface KeptRecords {

    RecordKind kind();

    /** The tables they are in. */
    Set<String> tables();

    /** How many there are of this inspection, by what they are in words; what there is none of is left out. */
    Map<String, Long> count(String inspectionId);

    /**
     * Erases a portion of them in the running transaction; called again until nothing is left.
     *
     * @param most how many at most
     * @return what was erased; empty when nothing was left
     */
    Optional<Portion> erase(String inspectionId, int most);

    /** @param what in words, as {@link #count} says it */
    record Portion(String what, int number) {}
}
