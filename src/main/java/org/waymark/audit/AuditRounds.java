package org.waymark.audit;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Every second: writes the looks that wait in memory, and chains what waits in the table. */
@Component
@ConditionalOnProperty(name = "waymark.audit.rounds", havingValue = "true", matchIfMissing = true)
class AuditRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AuditRounds.class);
    private static final int LONGEST_STOP_SECONDS = 10;

    private final AuditTable table;
    private final AuditChain chain;
    private ScheduledExecutorService clockwork;

    AuditRounds(AuditTable table, AuditChain chain) {
        this.table = table;
        this.chain = chain;
    }

    @Override
    public void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "audit");
            thread.setDaemon(true);
            return thread;
        });
        clockwork.scheduleWithFixedDelay(this::go, 1, 1, TimeUnit.SECONDS);
    }

    /** A round that fails leaves everything waiting for the next. */
    private void go() {
        try {
            table.write();
            chain.extend();
        } catch (RuntimeException failure) {
            LOG.error("The audit could not be written; it is tried again in a second", failure);
        }
    }

    @Override
    public void stop() {
        clockwork.shutdown();
        try {
            if (!clockwork.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The audit's last round takes long; its entries wait in the table");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        clockwork = null;
        go();
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }

    /** Before the doors open, and after they have closed: what is served is recorded. */
    @Override
    public int getPhase() {
        return -1;
    }
}
