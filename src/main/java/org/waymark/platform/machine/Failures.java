package org.waymark.platform.machine;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/**
 * What a failure was, without its message: a database's message may hold what stands in a row, a driver's tells nobody
 * anything.
 */
public final class Failures {

    /** No connection; the server stops, has stopped or starts; no connection left; the server takes no writing. */
    private static final Set<String> AWAY =
            Set.of("57P01", "57P02", "57P03", "57P05", "53300", "25006", "25P03", "25P04");

    /** The disk, the memory or something else that the server needs is used up. */
    private static final String USED_UP = "53";

    /** It took longer than it may: a statement, or the wait for a lock. */
    private static final Set<String> TOO_LONG = Set.of("57014", "55P03");

    private static final String NO_CONNECTION = "08";

    private Failures() {}

    /** Whether what was asked may go well later without any change: the database is away, full or too busy. */
    public static boolean isDatabaseAway(Throwable failure) {
        return database(failure).filter(Failures::isAway).isPresent();
    }

    /** The kind of failure, for the log or for whoever can mend it. */
    public static String inWords(Throwable failure) {
        return database(failure)
                .map(refusal -> isAway(refusal)
                        ? "The database does not answer%s.".formatted(code(refusal))
                        : "The database refused it, with its code " + refusal.getSQLState() + ".")
                .orElseGet(() -> "It failed with " + failure.getClass().getSimpleName() + ".");
    }

    private static String code(SQLException refusal) {
        return refusal.getSQLState() == null ? "" : " (its code is " + refusal.getSQLState() + ")";
    }

    /** The failure, for a trace in the log; null where it repeats what a database or its driver said. */
    public static Throwable trace(Throwable failure) {
        return database(failure).isPresent() ? null : failure;
    }

    /** What one of Waymark's own said, whose words are for people; of any other failure the kind alone. */
    public static String inOurWords(Throwable failure) {
        return failure.getClass().getPackageName().startsWith("org.waymark") && failure.getMessage() != null
                ? failure.getMessage()
                : inWords(failure);
    }

    private static boolean isAway(SQLException refusal) {
        String code = String.valueOf(refusal.getSQLState());
        return refusal instanceof SQLTransientConnectionException
                || isOfAConnectionThatWasCut(refusal)
                || code.startsWith(NO_CONNECTION)
                || code.startsWith(USED_UP)
                || AWAY.contains(code)
                || TOO_LONG.contains(code);
    }

    /**
     * A server says everything with a code, and so does its driver. Without one it is the pool that speaks: of a connection that was
     * cut in the middle of a transaction, which then could not even be undone.
     */
    private static boolean isOfAConnectionThatWasCut(SQLException refusal) {
        return refusal.getSQLState() == null;
    }

    private static Optional<SQLException> database(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 50; depth++) {
            if (cause instanceof SQLException database) {
                return Optional.of(database);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
