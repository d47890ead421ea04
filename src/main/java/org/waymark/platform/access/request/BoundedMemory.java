package org.waymark.platform.access.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/** What a node remembers of those who knock: of so many at most, and for so long. */
public final class BoundedMemory {

    private BoundedMemory() {}

    /**
     * @param most        how many are remembered; of more, those go that were asked for least
     * @param time        how long each is, from when it was written
     * @param nanoseconds a clock that only goes on, whatever a rehearsal does to the other
     */
    public static <K, V> Cache<K, V> cache(int most, Duration time, LongSupplier nanoseconds) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(time)
                .ticker(nanoseconds::getAsLong)
                // On the thread that writes: no other has to come by for the bound to hold
                .executor(Runnable::run)
                .build();
    }
}
