package org.waymark.platform.tasks;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction of its own, and again in a new one when others wrote at the same time, so that no user
 * sees that. For rounds in the background, of which each portion is a transaction; the writes that somebody asks for
 * say {@link WriteTransaction}.
 */
@Component
public class Retry {

    private static final Logger LOG = LoggerFactory.getLogger(Retry.class);
    private static final int TRIES = 12;

    /** Of work that met a row which others had made: it then finds the row, and says what is to be said of it. */
    private static final int TRIES_OF_THE_SAME_ROW = 3;

    /** Of work that waited for another's lock until the database gave up: each try is such a wait, with somebody behind it. */
    private static final int TRIES_OF_A_LOCK = 2;

    private static final String LOCK_NOT_GIVEN = "55P03";
    private static final String THERE_ALREADY = "23505";
    private static final long FIRST_WAIT_NANOS = 10_000_000L;
    private static final long LONGEST_WAIT_NANOS = 400_000_000L;

    private final TransactionTemplate transaction;

    Retry(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does the work, in a transaction of its own; again, in a new one, as often as others got in between.
     *
     * @throws IllegalTransactionStateException inside a transaction: what was done there before could not be done again
     * @throws RuntimeException whatever the work threw, without the wrapping of the engine
     */
    public <T> T inNewTransaction(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException(
                    "This write has a transaction of its own, and was begun inside another. Begin it outside.");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (RuntimeException e) {
                if (attempt >= mostTries(e)) {
                    throw RefusalInside.inside(e);
                }
                LOG.debug("Others wrote at the same time, try {}", attempt, e);
                long most = Math.min(FIRST_WAIT_NANOS << attempt, LONGEST_WAIT_NANOS);
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_WAIT_NANOS, most));
            }
        }
    }

    private static int mostTries(Throwable thrown) {
        if (isRefusedWith(LOCK_NOT_GIVEN, thrown)) {
            return TRIES_OF_A_LOCK;
        }
        if (othersWroteAtTheSameTime(thrown)) {
            return TRIES;
        }
        return isRefusedWith(THERE_ALREADY, thrown) ? TRIES_OF_THE_SAME_ROW : 1;
    }

    private static boolean isRefusedWith(String code, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && code.equals(database.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean othersWroteAtTheSameTime(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof jakarta.persistence.OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
