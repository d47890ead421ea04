package org.waymark.platform.backup;

import java.util.List;
import java.util.Set;
import org.waymark.platform.engine.database.DatabaseSchema.Version;

/**
 * What a backup holds, written at its end: a file without it was not written to the end.
 *
 * @param format    of the file
 * @param takenAt   by the clock of the database, in UTC
 * @param tables    in the order in which they were written
 * @param sequences of numbers, with the last that was given out
 */
record Contents(
        int format,
        String takenAt,
        String engineVersion,
        Set<String> migrations,
        Set<String> engineMigrations,
        List<Table> tables,
        List<Sequence> sequences,
        DueDates due) {

    static final int FORMAT = 1;

    /** @param columns those that are copied: not those that the database computes */
    record Table(String name, List<String> columns, long rows) {}

    /** @param last null when none was given out yet */
    record Sequence(String name, Long last) {}

    /**
     * Due dates of tasks and timers that wait.
     *
     * @param hash of each with its date
     * @param next the earliest date of a task; null when there is none
     */
    record DueDates(long tasks, long timers, String hash, String next) {}

    Version version() {
        return new Version(engineVersion, migrations, engineMigrations);
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** 0 when there is no such table. */
    long rowsOf(String table) {
        return tables.stream()
                .filter(one -> one.name().equals(table))
                .mapToLong(Table::rows)
                .sum();
    }
}
