package org.waymark.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.waymark.platform.machine.Finding.State;
import org.waymark.platform.machine.Watch.Weight;

class WatcherTest {

    private static final List<Weight> ALL = List.of(Weight.values());

    private final AtomicLong nanoseconds = new AtomicLong();

    @Test
    void theWorstOfWhatIsAskedForCounts() {
        Watcher watcher = watcher(
                part(Weight.RESTART, Finding::well),
                part(Weight.PEOPLE, () -> Finding.down("full")),
                part(Weight.WAITING, () -> Finding.waits("letters")));

        assertThat(watcher.state(List.of(Weight.RESTART))).isEqualTo(State.WELL);
        assertThat(watcher.state(List.of(Weight.WAITING))).isEqualTo(State.WAITS);
        assertThat(watcher.state(ALL)).isEqualTo(State.DOWN);
    }

    @Test
    void aPartThatHangsIsNotWellLongBeforeItAnswers() {
        CountDownLatch answers = new CountDownLatch(1);
        AtomicInteger looks = new AtomicInteger();
        Watcher watcher = watcher(part(Weight.PEOPLE, () -> {
            looks.incrementAndGet();
            await(answers);
            return Finding.well();
        }));

        assertThat(watcher.state(ALL)).isEqualTo(State.DOWN);
        later();
        assertThat(watcher.state(ALL)).as("asked again").isEqualTo(State.DOWN);
        assertThat(looks).as("nobody is sent after the one who hangs").hasValue(1);
        answers.countDown();
    }

    @Test
    void aPartThatFailsIsNotWellAndOneThatOnlyWaitsKeepsNobodyFromWorking() {
        Supplier<Finding> fails = () -> {
            throw new IllegalStateException(new SQLException("password of children", "08006"));
        };

        assertThat(watcher(part(Weight.PEOPLE, fails)).state(ALL)).isEqualTo(State.DOWN);
        assertThat(watcher(part(Weight.WAITING, fails)).state(ALL)).isEqualTo(State.WAITS);
    }

    @Test
    void whatWasFoundIsGoodForASecondHoweverManyAsk() {
        AtomicInteger looks = new AtomicInteger();
        Watcher watcher = watcher(part(Weight.PEOPLE, () -> {
            looks.incrementAndGet();
            return Finding.well();
        }));

        watcher.state(ALL);
        watcher.state(ALL);
        assertThat(looks).hasValue(1);
        later();
        watcher.state(ALL);
        assertThat(looks).hasValue(2);
    }

    private void later() {
        nanoseconds.addAndGet(Duration.ofSeconds(2).toNanos());
    }

    private Watcher watcher(Watch... parts) {
        return new Watcher(List.of(parts), Duration.ofSeconds(1), nanoseconds::get);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Watch part(Weight weight, Supplier<Finding> look) {
        return new Watch() {
            @Override
            public String name() {
                return "A part";
            }

            @Override
            public Weight weight() {
                return weight;
            }

            @Override
            public Finding look() {
                return look.get();
            }
        };
    }
}
