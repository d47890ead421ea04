package org.waymark.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.platform.machine.Finding.State;

@Timeout(60)
class RequestThreadsWatchTest {

    private static final long LONG_ENOUGH = RequestThreadsWatch.LONGEST_WITHOUT.toNanos();

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final RequestThreadsWatch watch = new RequestThreadsWatch(nanos::get);
    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(2, 2, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
    private final CountDownLatch slow = new CountDownLatch(1);

    @BeforeEach
    void begin() {
        watch.expect(pool);
    }

    @AfterEach
    void end() {
        slow.countDown();
        pool.shutdownNow();
    }

    @Test
    void threadsThatAreAllHeldForSecondsAreSeen() throws Exception {
        hold();
        nanos.addAndGet(LONG_ENOUGH);
        assertThat(look().state()).as("one is free").isEqualTo(State.WELL);
        hold();
        assertThat(look().state()).as("busy for a moment").isEqualTo(State.WELL);
        nanos.addAndGet(LONG_ENOUGH);
        assertThat(look().state()).isEqualTo(State.DOWN);
        assertThat(look().says()).contains("none has been free");
        slow.countDown();
        pool.shutdown();
        assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(look().state()).isEqualTo(State.WELL);
    }

    @Test
    void oneThatWasFreeInBetweenBeginsTheSecondsAnew() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        hold();
        hold(first);
        watch.count();
        nanos.addAndGet(LONG_ENOUGH - 1);
        first.countDown();
        while (pool.getActiveCount() == 2) {
            Thread.onSpinWait();
        }
        watch.count();
        hold();
        watch.count();
        nanos.addAndGet(LONG_ENOUGH - 1);
        assertThat(look().state()).isEqualTo(State.WELL);
        nanos.addAndGet(1);
        assertThat(look().state()).isEqualTo(State.DOWN);
    }

    private Finding look() {
        watch.count();
        return watch.look();
    }

    private void hold() throws InterruptedException {
        hold(slow);
    }

    private void hold(CountDownLatch until) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        pool.execute(() -> {
            held.countDown();
            try {
                until.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        held.await();
    }
}
