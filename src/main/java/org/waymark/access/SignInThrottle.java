package org.waymark.access;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, without giving a stranger the power to hold somebody out. Whoever guesses at one user from one
 * address waits longer each time. An address that fails with many users waits, and a user who is guessed at from many
 * addresses cannot sign in from a new one; but from an address where they have signed in before, only their own failures
 * there count. Kept in memory, by each node.
 */
@Component
class SignInThrottle {

    private static final int FREE_TRIES = 5;
    private static final int TRIES_AT_A_USER = 30;
    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(15);
    private static final long FORGOTTEN = TimeUnit.HOURS.toNanos(1);
    private static final long A_PLACE_IS_KNOWN = TimeUnit.DAYS.toNanos(30);
    private static final int MOST_DOUBLINGS = 20;
    private static final int MOST_KEPT = 100_000;

    private final int triesOfAnAddress;
    private final LongSupplier nanoseconds;
    private final Map<String, Failures> failures = new Recent<>(MOST_KEPT);
    private final Map<String, Long> knownPlaces = new Recent<>(MOST_KEPT);

    @Autowired
    SignInThrottle(AccessSettings settings) {
        this(settings.triesOfAnAddress(), System::nanoTime);
    }

    SignInThrottle(int triesOfAnAddress, LongSupplier nanoseconds) {
        this.triesOfAnAddress = triesOfAnAddress;
        this.nanoseconds = nanoseconds;
    }

    /** How long nobody can sign in as this user from this address; zero when they may try now. */
    synchronized Duration wait(String user, String address) {
        long now = nanoseconds.getAsLong();
        long wait = rest(here(user, address), FREE_TRIES, now);
        if (!isKnown(user, address, now)) {
            wait = Math.max(wait, rest(from(address), triesOfAnAddress, now));
            wait = Math.max(wait, rest(at(user), TRIES_AT_A_USER, now));
        }
        return Duration.ofNanos(wait);
    }

    /** Whether, with this failure, the user can no longer sign in from an address that is new to them. */
    synchronized boolean failed(String user, String address) {
        long now = nanoseconds.getAsLong();
        count(here(user, address), now);
        if (isKnown(user, address, now)) {
            return false;
        }
        count(from(address), now);
        return count(at(user), now) == TRIES_AT_A_USER;
    }

    synchronized void succeeded(String user, String address) {
        failures.remove(here(user, address));
        knownPlaces.put(here(user, address), nanoseconds.getAsLong());
    }

    private boolean isKnown(String user, String address, long now) {
        Long since = knownPlaces.get(here(user, address));
        return since != null && now - since < A_PLACE_IS_KNOWN;
    }

    private long rest(String key, int free, long now) {
        Failures all = failures.get(key);
        if (all == null || all.times < free) {
            return 0;
        }
        long wait = TimeUnit.SECONDS.toNanos(1) << Math.min(all.times - free, MOST_DOUBLINGS);
        return Math.max(0, Math.min(wait, LONGEST_WAIT) - (now - all.last));
    }

    private int count(String key, long now) {
        Failures all = failures.get(key);
        int times = all == null || now - all.last > FORGOTTEN ? 1 : all.times + 1;
        failures.put(key, new Failures(times, now));
        return times;
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
}
