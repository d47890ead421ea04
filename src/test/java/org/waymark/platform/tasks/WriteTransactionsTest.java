package org.waymark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.tasks.sending.SentOnce;

class WriteTransactionsTest {

    private final Audit audit = mock(Audit.class);
    private final SentOnce sent = mock(SentOnce.class);
    private final Writer writer = writer(audit, sent);

    @Test
    void aWriteIsDoneAgainWhenOthersWroteAtTheSameTime() {
        assertThat(writer.write(3)).isEqualTo(3);
    }

    @Test
    void whatDoesNotSaySoIsDoneOnce() {
        assertThatThrownBy(() -> writer.read(2)).isInstanceOf(CannotAcquireLockException.class);
    }

    @Test
    void aWriteDoesNotBeginInsideATransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> writer.write(1)).isInstanceOf(IllegalTransactionStateException.class);
            assertThat(writer.read(1)).isEqualTo(1);
        } finally {
            TransactionSynchronizationManager.clear();
        }
    }

    @Test
    void whatTheWriteRefusesComesOutAsItWasSaid() {
        assertThatThrownBy(() -> writer.refuse())
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("reason: Say why.");
    }

    @Test
    void theAuditIsToldWithTheActThatWentWellAndOfNoTryBefore() {
        writer.write(3);
        verify(audit, times(1)).withTheAct();
    }

    @Test
    void theAuditIsNotToldWithAnActThatWasRefused() {
        assertThatThrownBy(() -> writer.refuse())
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("reason: Say why.");
        verifyNoInteractions(audit);
    }

    @Test
    void whatWasSentIsNotedWithEachTryAndCountsOnceItWentWell() {
        writer.write(3);
        verify(sent, times(3)).withTheWrite();
        verify(sent, times(1)).written();
        assertThatThrownBy(() -> writer.refuse())
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("reason: Say why.");
        verify(sent, times(1)).written();
    }

    private static Writer writer(Audit audit, SentOnce sent) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("retry", new Retry(new RetryTest.NoTransactions()));
        beans.addBean("audit", audit);
        beans.addBean("sent", sent);
        ProxyFactory proxy = new ProxyFactory(new Writer());
        proxy.setProxyTargetClass(true);
        proxy.addAdvisor(WriteTransactions.writeTransactionAdvisor(
                beans.getBeanProvider(Retry.class),
                beans.getBeanProvider(Audit.class),
                beans.getBeanProvider(SentOnce.class)));
        return (Writer) proxy.getProxy();
    }

    static class Writer {

        private int tries;

        @WriteTransaction
        int write(int goesWellAt) {
            return read(goesWellAt);
        }

        int read(int goesWellAt) {
            tries++;
            if (tries < goesWellAt) {
                throw new CannotAcquireLockException("others wrote");
            }
            return tries;
        }

        @WriteTransaction
        void refuse() {
            throw RefusedAnswers.of("reason", "Say why.");
        }
    }
}
