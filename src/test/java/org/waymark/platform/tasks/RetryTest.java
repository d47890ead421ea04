package org.waymark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RetryTest {

    private final Retry retry = new Retry(new NoTransactions());
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void workThatMeetsARowOfOthersFindsItTheSecondTime() {
        assertThat(retry.<String>inNewTransaction(() -> {
                    if (tries.incrementAndGet() == 1) {
                        throw refused("23505");
                    }
                    return "done";
                }))
                .isEqualTo("done");
    }

    @Test
    void whatGoesOnMeetingItIsAFault() {
        assertThatThrownBy(() -> retry.inNewTransaction(() -> {
                    tries.incrementAndGet();
                    throw refused("23505");
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(tries).hasValue(3);
    }

    @Test
    void whatTheDatabaseRefusesOtherwiseIsNotTriedAgain() {
        assertThatThrownBy(() -> retry.inNewTransaction(() -> {
                    tries.incrementAndGet();
                    throw refused("23514");
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void aLockThatIsNotGivenIsWaitedForOnceMoreAndNotForAMinute() {
        assertThatThrownBy(() -> retry.inNewTransaction(() -> {
                    tries.incrementAndGet();
                    throw new CannotAcquireLockException(
                            "refused", new SQLException("canceling statement due to lock timeout", "55P03"));
                }))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(tries).hasValue(2);
    }

    @Test
    void aDeadlockIsTriedAgainUntilItGoesWell() {
        assertThat(retry.<String>inNewTransaction(() -> {
                    if (tries.incrementAndGet() < 5) {
                        throw new CannotAcquireLockException("refused", new SQLException("deadlock detected", "40P01"));
                    }
                    return "done";
                }))
                .isEqualTo("done");
    }

    @Test
    void insideAnotherTransactionNothingIsBegun() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> retry.inNewTransaction(tries::incrementAndGet))
                    .isInstanceOf(IllegalTransactionStateException.class);
        } finally {
            TransactionSynchronizationManager.clear();
        }
        assertThat(tries).hasValue(0);
    }

    private static DataIntegrityViolationException refused(String code) {
        return new DataIntegrityViolationException("refused", new SQLException("duplicate key", code));
    }

    static final class NoTransactions implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {
            // There is none
        }

        @Override
        public void rollback(TransactionStatus status) {
            // There is none
        }
    }
}
