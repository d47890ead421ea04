package org.waymark.platform.access.request;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Keeps whoever has not signed in from filling the audit: of each address so many refusals a minute are recorded, which
 * is enough to see that it tries.
 */
public class Strangers {

    private static final int MOST_ADDRESSES = 10_000;

    private final int aMinute;
    private final Cache<String, AtomicInteger> heard;

    /** @param aMinute how many refusals of one address are recorded in a minute */
    public Strangers(int aMinute, LongSupplier nanoseconds) {
        this.aMinute = aMinute;
        this.heard = BoundedMemory.cache(MOST_ADDRESSES, Duration.ofMinutes(1), nanoseconds);
    }

    boolean isHeard(String address) {
        return hasRoom(address)
                && heard.get(address, first -> new AtomicInteger()).incrementAndGet() <= aMinute;
    }

    /** Were others forgotten for a new address, many addresses would fill the audit after all. */
    private boolean hasRoom(String address) {
        if (heard.estimatedSize() < MOST_ADDRESSES || heard.getIfPresent(address) != null) {
            return true;
        }
        heard.cleanUp();
        return heard.estimatedSize() < MOST_ADDRESSES;
    }
}
