package org.waymark.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.waymark.platform.machine.Finding.State;

class HeapWatchTest {

    private static final Optional<MemoryUsage> FULL = Optional.of(new MemoryUsage(0, 990, 1000, 1000));
    private static final Optional<MemoryUsage> HALF = Optional.of(new MemoryUsage(0, 500, 1000, 1000));

    private final AtomicReference<Optional<MemoryUsage>> used = new AtomicReference<>(HALF);
    private final AtomicLong now = new AtomicLong();
    private final HeapWatch watch = new HeapWatch(used::get, now::get);

    @Test
    void aHeapThatStaysFullIsSaidToNeedAnotherStart() {
        assertThat(look()).isEqualTo(State.WELL);
        used.set(FULL);
        assertThat(look()).as("full for a moment").isEqualTo(State.WELL);
        pass(HeapWatch.LONGEST_FULL);
        assertThat(look()).isEqualTo(State.DOWN);
        assertThat(watch.weight()).isEqualTo(Watch.Weight.RESTART);
    }

    @Test
    void aHeapThatWasFreedInBetweenIsWell() {
        used.set(FULL);
        look();
        pass(HeapWatch.LONGEST_FULL.dividedBy(2));
        used.set(HALF);
        look();
        used.set(FULL);
        look();
        pass(HeapWatch.LONGEST_FULL.dividedBy(2));
        assertThat(look()).isEqualTo(State.WELL);
    }

    @Test
    void beforeTheFirstCollectionNothingIsKnownAndNothingIsWrong() {
        used.set(Optional.empty());
        pass(HeapWatch.LONGEST_FULL.multipliedBy(2));
        assertThat(look()).isEqualTo(State.WELL);
        assertThat(new HeapWatch().look().state()).as("of this process").isEqualTo(State.WELL);
    }

    private State look() {
        return watch.look().state();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
