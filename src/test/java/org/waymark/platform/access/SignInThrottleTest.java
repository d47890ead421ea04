package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String OFFICE = "192.0.2.1";

    private final AtomicLong time = new AtomicLong();
    private final SignInThrottle throttle = new SignInThrottle(50, time::get);

    @Test
    void aFewMistakesCostNothing() {
        fail("ada", OFFICE, 4);
        assertThat(throttle.wait("ada", OFFICE)).isZero();
    }

    @Test
    void whoeverGoesOnGuessingWaitsLongerEachTime() {
        fail("ada", OFFICE, 5);
        assertThat(throttle.wait("ada", OFFICE)).isEqualTo(Duration.ofSeconds(1));
        fail("ada", OFFICE, 3);
        assertThat(throttle.wait("ada", OFFICE)).isEqualTo(Duration.ofSeconds(8));
        fail("ada", OFFICE, 100);
        assertThat(throttle.wait("ada", OFFICE)).isEqualTo(Duration.ofMinutes(15));
        time.addAndGet(TimeUnit.MINUTES.toNanos(16));
        assertThat(throttle.wait("ada", OFFICE)).isZero();
    }

    @Test
    void aStrangerDoesNotHoldAKnownUserOut() {
        throttle.succeeded("ada", OFFICE);
        for (int i = 0; i < 500; i++) {
            fail("ada", "198.51.100." + i % 250, 1);
        }
        assertThat(throttle.wait("ada", OFFICE))
                .as("where she has signed in before")
                .isZero();
        assertThat(throttle.wait("ada", "203.0.113.9"))
                .as("from an address that is new")
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void administratorsAreToldOnceWhenAUserIsGuessedAtFromEverywhere() {
        long told = 0;
        for (int i = 0; i < 100; i++) {
            told += throttle.failed("ada", "198.51.100." + i) ? 1 : 0;
        }
        assertThat(told).isEqualTo(1);
    }

    @Test
    void anAddressThatTriesManyUsersWaitsAndThoseWhoAreKnownThereDoNot() {
        throttle.succeeded("ada", OFFICE);
        for (int i = 0; i < 60; i++) {
            fail("user" + i, OFFICE, 1);
        }
        assertThat(throttle.wait("new", OFFICE)).isPositive();
        assertThat(throttle.wait("ada", OFFICE)).isZero();
    }

    @Test
    void signingInForgetsTheMistakes() {
        fail("ada", OFFICE, 10);
        throttle.succeeded("ada", OFFICE);
        assertThat(throttle.wait("ada", OFFICE)).isZero();
    }

    @Test
    void mistakesOfAnHourAgoAreForgotten() {
        fail("ada", OFFICE, 20);
        time.addAndGet(TimeUnit.MINUTES.toNanos(61));
        fail("ada", OFFICE, 1);
        assertThat(throttle.wait("ada", OFFICE)).isZero();
    }

    private void fail(String user, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(user, address);
        }
    }
}
