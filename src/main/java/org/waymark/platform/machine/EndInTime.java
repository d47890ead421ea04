package org.waymark.platform.machine;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees that a process that was told to end does. Requests have their time to finish, and the database is closed after
 * them; a process without memory, or with a thread that waits for ever, would stay beyond all of that. Its thread
 * stands ready from the start, since a full heap may have no room for one. What was not committed was never told.
 */
@Component
class EndInTime implements SmartLifecycle {

    /** Longer than requests and the database are given, shorter than service managers wait before they kill. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int HALTED = 70;

    private final CountDownLatch ending = new CountDownLatch(1);
    private final Duration longest;
    private final Runnable halt;
    private boolean running;

    @Autowired
    EndInTime() {
        this(LONGEST, () -> Runtime.getRuntime().halt(HALTED));
    }

    EndInTime(Duration longest, Runnable halt) {
        this.longest = longest;
        this.halt = halt;
    }

    @Override
    public void start() {
        if (!running) {
            running = true;
            Thread ready = new Thread(this::haltInTheEnd, "waymark-end-in-time");
            ready.setDaemon(true);
            ready.start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::ending, "waymark-ending"));
        }
    }

    /** The process was told to end. Closing a context, as tests do, is no end of the process. */
    void ending() {
        ending.countDown();
    }

    private void haltInTheEnd() {
        try {
            ending.await();
            TimeUnit.NANOSECONDS.sleep(longest.toNanos());
            halt.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
