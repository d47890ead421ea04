package org.waymark.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.waymark.platform.access.request.AccessSettings;
import org.waymark.platform.access.request.BoundedMemory;

/**
 * Slows guessing down, without giving a stranger the power to hold somebody out. Whoever guesses at one user from one
 * address waits longer each time. An address that fails with many users waits, and a user who is guessed at from many
 * addresses cannot sign in from a new one; but from an address where they have signed in before, only their own failures
 * there count. A try counts from when it begins: those that are made at one moment take turns. Kept in memory, by each
 * node.
 */
@Component
class SignInThrottle {

    private static final int FREE_TRIES = 5;
    private static final int TRIES_AT_A_USER = 30;
    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(15);
    /** No failure counts for longer. */
    static final Duration FORGOTTEN = Duration.ofHours(1);

    private static final Duration A_PLACE_IS_KNOWN = Duration.ofDays(30);
    private static final int MOST_DOUBLINGS = 20;
    private static final int MOST_KEPT = 100_000;

    /** Waiting for a turn holds a thread: not many may, and not for long. */
    private static final int MOST_WAITING = 50;

    private static final long LONGEST_TURN_MILLIS = 5000;

    private final int triesOfAnAddress;
    private final LongSupplier nanoseconds;
    private final Cache<String, Failures> failures;
    private final Cache<String, Boolean> knownPlaces;
    private final Map<String, Integer> running = new HashMap<>();
    private int waiting;

    @Autowired
    SignInThrottle(AccessSettings settings) {
        this(settings.triesOfAnAddress(), System::nanoTime);
    }

    SignInThrottle(int triesOfAnAddress, LongSupplier nanoseconds) {
        this.triesOfAnAddress = triesOfAnAddress;
        this.nanoseconds = nanoseconds;
        this.failures = BoundedMemory.cache(MOST_KEPT, FORGOTTEN, nanoseconds);
        this.knownPlaces = BoundedMemory.cache(MOST_KEPT, A_PLACE_IS_KNOWN, nanoseconds);
    }

    /**
     * Begins a try, waiting for those that run where all of them together would be too many.
     *
     * @return how long nobody can sign in as this user from this address; zero when they may try now, and then the try
     *     has to be {@link #end}ed
     */
    synchronized Duration begin(String user, String address) {
        long turnEnds = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_TURN_MILLIS);
        while (true) {
            Duration wait = wait(user, address);
            if (!wait.isZero()) {
                return wait;
            }
            List<TryCount> all = counted(user, address);
            if (all.stream().allMatch(this::hasRoom)) {
                keys(user, address).forEach(key -> running.merge(key, 1, Integer::sum));
                return Duration.ZERO;
            }
            long left = TimeUnit.NANOSECONDS.toMillis(turnEnds - System.nanoTime());
            if (left <= 0 || waiting >= MOST_WAITING || !waitForATurn(left)) {
                return Duration.ofSeconds(1);
            }
        }
    }

    /** Ends a try, after it has been counted as {@link #failed} or {@link #succeeded}. */
    synchronized void end(String user, String address) {
        keys(user, address).forEach(key -> running.computeIfPresent(key, (same, many) -> many == 1 ? null : many - 1));
        notifyAll();
    }

    private boolean waitForATurn(long millis) {
        waiting++;
        try {
            wait(millis);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting--;
        }
    }

    /** Were all that run to fail, this one would still have been free; after those, one at a time. */
    private boolean hasRoom(TryCount one) {
        Failures all = failures.getIfPresent(one.key);
        int failed = all == null ? 0 : all.times;
        return running.getOrDefault(one.key, 0) < Math.max(1, one.free - failed);
    }

    private List<TryCount> counted(String user, String address) {
        TryCount here = new TryCount(here(user, address), FREE_TRIES);
        return isKnown(user, address)
                ? List.of(here)
                : List.of(here, new TryCount(from(address), triesOfAnAddress), new TryCount(at(user), TRIES_AT_A_USER));
    }

    /** How long nobody can sign in as this user from this address; zero when they may try now. */
    synchronized Duration wait(String user, String address) {
        long now = nanoseconds.getAsLong();
        long wait = rest(here(user, address), FREE_TRIES, now);
        if (!isKnown(user, address)) {
            wait = Math.max(wait, rest(from(address), triesOfAnAddress, now));
            wait = Math.max(wait, rest(at(user), TRIES_AT_A_USER, now));
        }
        return Duration.ofNanos(wait);
    }

    /** Whether, with this failure, the user can no longer sign in from an address that is new to them. */
    synchronized boolean failed(String user, String address) {
        long now = nanoseconds.getAsLong();
        count(here(user, address), now);
        if (isKnown(user, address)) {
            return false;
        }
        count(from(address), now);
        return count(at(user), now) == TRIES_AT_A_USER;
    }

    synchronized void succeeded(String user, String address) {
        failures.invalidate(here(user, address));
        knownPlaces.put(here(user, address), true);
    }

    private boolean isKnown(String user, String address) {
        return knownPlaces.getIfPresent(here(user, address)) != null;
    }

    private long rest(String key, int free, long now) {
        Failures all = failures.getIfPresent(key);
        if (all == null || all.times < free) {
            return 0;
        }
        long wait = TimeUnit.SECONDS.toNanos(1) << Math.min(all.times - free, MOST_DOUBLINGS);
        return Math.max(0, Math.min(wait, LONGEST_WAIT) - (now - all.last));
    }

    private int count(String key, long now) {
        Failures all = failures.getIfPresent(key);
        int times = all == null ? 1 : all.times + 1;
        failures.put(key, new Failures(times, now));
        return times;
    }

    private static List<String> keys(String user, String address) {
        return List.of(here(user, address), from(address), at(user));
    }

    private static String here(String user, String address) {
        return "here " + user + " " + address;
    }

    private static String from(String address) {
        return "from " + address;
    }

    private static String at(String user) {
        return "at " + user;
    }

    private record Failures(int times, long last) {}

    private record TryCount(String key, int free) {}
}
