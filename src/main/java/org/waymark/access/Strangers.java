package org.waymark.access;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Keeps whoever has not signed in from filling the audit: of each address so many refusals a minute are recorded, which
 * is enough to see that it tries.
 */
class Strangers {

    private static final int A_MINUTE = 20;
    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final LongSupplier nanoseconds;
    private final ConcurrentHashMap<String, AtomicInteger> heard = new ConcurrentHashMap<>();
    private long since;

    Strangers(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.since = nanoseconds.getAsLong();
    }

    boolean isHeard(String address) {
        beginAnew();
        if (heard.size() >= MOST_ADDRESSES && !heard.containsKey(address)) {
            return false;
        }
        return heard.computeIfAbsent(address, key -> new AtomicInteger()).incrementAndGet() <= A_MINUTE;
    }

    private synchronized void beginAnew() {
        long now = nanoseconds.getAsLong();
        if (now - since > MINUTE) {
            heard.clear();
            since = now;
        }
    }
}
