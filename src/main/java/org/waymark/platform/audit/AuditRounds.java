package org.waymark.platform.audit;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.waymark.platform.machine.BackgroundWork;
import org.waymark.platform.machine.Failures;
import org.waymark.platform.machine.Round;

/** Every second: writes the looks that wait in memory, and chains what waits in the table. */
@Component
@ConditionalOnProperty(name = "waymark.audit.rounds", havingValue = "true", matchIfMissing = true)
class AuditRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AuditRounds.class);
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final AuditTable table;
    private final AuditChain chain;
    private final BackgroundWork background;
    private final AuditCheckpoints checkpoints;
    private final Clock clock;
    private BackgroundWork.Running round;

    AuditRounds(AuditTable table, AuditChain chain, BackgroundWork background, Clock clock, AuditSettings settings) {
        this.clock = clock;
        this.checkpoints = new AuditCheckpoints(settings.dataDir());
        this.table = table;
        this.chain = chain;
        this.background = background;
    }

    @Override
    public void start() {
        checkpoints.tryToWrite();
        round = background.go(new Round("The audit", A_SECOND, A_SECOND, LONGEST, this::write));
    }

    /** A round that fails leaves everything waiting for the next. */
    private void write() {
        table.write();
        chain.extend();
        checkpoints.note(chain.end(), clock.instant(), chain::holds);
    }

    @Override
    public void stop() {
        round.stop();
        round = null;
        try {
            write();
        } catch (RuntimeException failure) {
            LOG.error("The last looks could not be written into the audit. {}", Failures.inWords(failure));
        }
    }

    @Override
    public boolean isRunning() {
        return round != null;
    }

    /** Before the doors open, and after they have closed: what is served is recorded. */
    @Override
    public int getPhase() {
        return -1;
    }
}
