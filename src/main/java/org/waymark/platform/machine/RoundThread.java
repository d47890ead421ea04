package org.waymark.platform.machine;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread of one kind of work. */
class RoundThread {

    private static final Logger LOG = LoggerFactory.getLogger(RoundThread.class);
    private static final long NOT_AT_WORK = 0;

    private final Round round;
    private final Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile long atWorkSince = NOT_AT_WORK;
    private boolean interrupted;

    RoundThread(Round round) {
        this.round = round;
        this.thread = new Thread(this::go, round.name());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void go() {
        Duration wait = round.first();
        while (!stops(wait)) {
            begins();
            Reference.Work reference = Reference.begin(null);
            try {
                round.work().run();
            } catch (ThreadDeath death) {
                throw death;
            } catch (Throwable failure) {
                LOG.error(
                        "{} failed, and is tried again in {} seconds: {}",
                        round.name(),
                        round.pause().toSeconds(),
                        Failures.inWords(failure),
                        Failures.trace(failure));
            } finally {
                reference.end();
                ends();
            }
            wait = round.pause();
        }
    }

    private synchronized void begins() {
        atWorkSince = System.nanoTime() | 1;
        interrupted = false;
    }

    /** From here on nobody interrupts: an interruption that came too late would end the pause. */
    private synchronized void ends() {
        atWorkSince = NOT_AT_WORK;
        Thread.interrupted();
    }

    private boolean stops(Duration within) {
        try {
            return stopping.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException late) {
            return stopping.getCount() == 0;
        }
    }

    /** Looks after the time limit: whoever is over it is interrupted, once. */
    synchronized void oversee() {
        if (isOverdue() && !interrupted) {
            interrupted = true;
            LOG.warn(
                    "{} took longer than the {} seconds that it has, and is interrupted.",
                    round.name(),
                    round.atMost().toSeconds());
            thread.interrupt();
        }
    }

    Finding look() {
        if (!thread.isAlive() && stopping.getCount() > 0) {
            return Finding.down("the thread of \"" + round.name() + "\" is dead.");
        }
        return isOverdue() ? Finding.waits("\"" + round.name() + "\" takes too long.") : Finding.well();
    }

    private boolean isOverdue() {
        long since = atWorkSince;
        return since != NOT_AT_WORK
                && System.nanoTime() - since > round.atMost().toNanos();
    }

    /** Begins no more. */
    void halt() {
        stopping.countDown();
    }

    /** Lets what is under way come to its end, for so long. */
    void stop(Duration longest) {
        halt();
        try {
            thread.join(Math.max(1, longest.toMillis()));
        } catch (InterruptedException waiting) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warn("{} is still under way, and is left", round.name());
            thread.interrupt();
        }
    }
}
