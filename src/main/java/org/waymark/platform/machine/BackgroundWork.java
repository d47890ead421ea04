package org.waymark.platform.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * All the work that Waymark does in the background: each kind on a thread of its own, with a time limit. One more thread
 * oversees them. Whoever dies or takes too long is seen by health.
 */
@Component
public class BackgroundWork implements SmartLifecycle, Watch {

    private static final Duration OVERSEEN_EVERY = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final ObjectProvider<Round> rounds;
    private final List<RoundThread> threads = new CopyOnWriteArrayList<>();
    private final List<RoundThread> own = new ArrayList<>();
    private volatile boolean running;

    BackgroundWork(ObjectProvider<Round> rounds) {
        this.rounds = rounds;
    }

    /** A kind of work that somebody started. */
    public interface Running {

        /** Lets what is under way come to its end, and does it no more. */
        void stop();
    }

    /** Starts a kind of work that is no bean, for a room that starts and stops it itself. */
    public Running go(Round round) {
        RoundThread thread = new RoundThread(round);
        threads.add(thread);
        thread.start();
        return () -> {
            threads.remove(thread);
            thread.stop(LONGEST_STOP);
        };
    }

    @Override
    public void start() {
        running = true;
        begin(new Round(
                "The overseer",
                OVERSEEN_EVERY,
                OVERSEEN_EVERY,
                LONGEST_STOP,
                () -> threads.forEach(RoundThread::oversee)));
        rounds.orderedStream().forEach(this::begin);
    }

    private void begin(Round round) {
        RoundThread thread = new RoundThread(round);
        threads.add(thread);
        own.add(thread);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        threads.removeAll(own);
        long until = System.nanoTime() + LONGEST_STOP.toNanos();
        own.forEach(RoundThread::halt);
        own.forEach(thread -> thread.stop(Duration.ofNanos(until - System.nanoTime())));
        own.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public String name() {
        return "The work in the background";
    }

    @Override
    public Weight weight() {
        return Weight.RESTART;
    }

    @Override
    public Finding look() {
        Finding worst = Finding.well();
        for (RoundThread thread : threads) {
            Finding found = thread.look();
            worst = found.state().compareTo(worst.state()) > 0 ? found : worst;
        }
        return worst;
    }
}
