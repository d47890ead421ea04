package org.waymark.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EndInTimeTest {

    @Test
    void aProcessThatWasToldToEndAndDoesNotIsHaltedWhenItsTimeIsOver() throws InterruptedException {
        CountDownLatch halted = new CountDownLatch(1);
        EndInTime end = new EndInTime(Duration.ZERO, halted::countDown);
        end.start();
        assertThat(halted.getCount()).as("nobody told it to end").isOne();
        end.stop();
        assertThat(halted.getCount()).as("a context was closed, and no more").isOne();
        end.ending();
        assertThat(halted.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void requestsAndTheDatabaseHaveTheirTimeBeforeThat() {
        assertThat(EndInTime.LONGEST).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(80));
    }
}
