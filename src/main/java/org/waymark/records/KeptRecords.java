package org.waymark.records;

import java.util.List;
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

    /** What there may be of an inspection: told and not counted, so that all of it is counted for many at once. */
    List<Countable> countable();

    /**
     * Erases a portion of them in the running transaction; called again until nothing is left.
     *
     * @param most how many at most
     * @return what was erased; empty when nothing was left
     */
    Optional<Portion> erase(String inspectionId, int most);

    /**
     * Rows of a table.
     *
     * @param what in words; those that are called alike are added up
     * @param rows a condition that finds an inspection's rows by {@code :inspection}
     */
    record Countable(String what, String table, String rows) {}

    /** @param what in words, as {@link #countable} says it */
    record Portion(String what, int number) {}
}
