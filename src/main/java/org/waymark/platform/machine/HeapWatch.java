package org.waymark.platform.machine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Whether there is memory left to work with. What counts is what a full collection could not free: a process that has
 * hardly any collects without end, answers late or never, and does not always run out.
 */
@Component
class HeapWatch implements Watch {

    static final Duration LONGEST_FULL = Duration.ofSeconds(30);

    private static final double FULL = 0.95;

    private final Supplier<Optional<MemoryUsage>> afterCollection;
    private final LongSupplier nanoseconds;
    private Long fullSince;

    @Autowired
    HeapWatch() {
        this(HeapWatch::ofTheLongLived, System::nanoTime);
    }

    HeapWatch(Supplier<Optional<MemoryUsage>> afterCollection, LongSupplier nanoseconds) {
        this.afterCollection = afterCollection;
        this.nanoseconds = nanoseconds;
    }

    /** Of the largest pool of the heap that is bounded: that is where what lives long ends up, whichever collector runs. */
    private static Optional<MemoryUsage> ofTheLongLived() {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
        return pools.stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null && usage.getMax() > 0)
                .max(Comparator.comparingLong(MemoryUsage::getMax));
    }

    @Override
    public String name() {
        return "The memory";
    }

    @Override
    public Weight weight() {
        return Weight.RESTART;
    }

    @Override
    public synchronized Finding look() {
        boolean full = afterCollection
                .get()
                .filter(usage -> usage.getUsed() >= usage.getMax() * FULL)
                .isPresent();
        if (!full) {
            fullSince = null;
            return Finding.well();
        }
        long now = nanoseconds.getAsLong();
        fullSince = fullSince == null ? Long.valueOf(now) : fullSince;
        return now - fullSince >= LONGEST_FULL.toNanos()
                ? Finding.down("nearly all of the heap has been in use for " + LONGEST_FULL.toSeconds()
                        + " seconds after everything was freed that could be. Start Waymark again, with a larger -Xmx.")
                : Finding.well();
    }
}
