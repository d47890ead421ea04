package org.waymark.platform.access.request;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Keeps whoever has not signed in from filling the audit: of each address so many refusals a minute are recorded, which
 * is enough to see that it tries.
 */
public class Strangers {

    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final int aMinute;
    private final LongSupplier nanoseconds;
    private final ConcurrentHashMap<String, AtomicInteger> heard = new ConcurrentHashMap<>();
    private long since;

    /** @param aMinute how many refusals of one address are recorded in a minute */
    public Strangers(int aMinute, LongSupplier nanoseconds) {
        this.aMinute = aMinute;
        this.nanoseconds = nanoseconds;
        this.since = nanoseconds.getAsLong();
    }

    boolean isHeard(String address) {
        beginAnew();
        if (heard.size() >= MOST_ADDRESSES && !heard.containsKey(address)) {
            return false;
        }
        return heard.computeIfAbsent(address, key -> new AtomicInteger()).incrementAndGet() <= aMinute;
    }

    private synchronized void beginAnew() {
        long now = nanoseconds.getAsLong();
        if (now - since > MINUTE) {
            heard.clear();
            since = now;
        }
    }
}
