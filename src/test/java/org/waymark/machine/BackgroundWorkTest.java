package org.waymark.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.waymark.machine.Finding.State;

class BackgroundWorkTest {

    private static final Duration AGES = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofMillis(5);

    private final StaticListableBeanFactory rounds = new StaticListableBeanFactory();
    private final BackgroundWork work = new BackgroundWork(rounds.getBeanProvider(Round.class));
    private final CountDownLatch mailServerAnswers = new CountDownLatch(1);

    @AfterEach
    void stop() {
        mailServerAnswers.countDown();
        work.stop();
    }

    @Test
    void whoeverWaitsForAnothersNetworkKeepsNobodyElseWaiting() {
        AtomicInteger moved = new AtomicInteger();
        rounds.addBean("post", round(AGES, this::waitForTheMailServer));
        rounds.addBean("limits", round(AGES, moved::incrementAndGet));
        work.start();

        Awaitility.await().atMost(AGES).until(() -> moved.get() > 3);
        assertThat(work.look().state()).isEqualTo(State.WELL);
    }

    @Test
    void whoeverTakesTooLongIsSeenAndInterrupted() {
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicBoolean seen = new AtomicBoolean();
        rounds.addBean("post", round(SOON, () -> {
            try {
                Awaitility.await().atMost(AGES).until(() -> work.look().state() == State.WAITS);
                seen.set(true);
                mailServerAnswers.await();
            } catch (InterruptedException tooLong) {
                interrupted.set(true);
            }
        }));
        work.start();

        Awaitility.await().atMost(AGES).untilTrue(seen);
        Awaitility.await().atMost(AGES).untilTrue(interrupted);
    }

    @Test
    void whatFailsIsDoneAgain() {
        AtomicInteger tries = new AtomicInteger();
        rounds.addBean("erasing", round(AGES, () -> {
            tries.incrementAndGet();
            throw new StackOverflowError("even so");
        }));
        work.start();

        Awaitility.await().atMost(AGES).until(() -> tries.get() > 2);
        assertThat(work.look().state()).isEqualTo(State.WELL);
    }

    @Test
    void aThreadThatDiesIsSeen() {
        rounds.addBean("erasing", round(AGES, () -> {
            throw new ThreadDeath();
        }));
        work.start();

        Awaitility.await().atMost(AGES).until(() -> work.look().state() == State.DOWN);
        assertThat(work.weight()).isEqualTo(Watch.Weight.RESTART);
    }

    private void waitForTheMailServer() {
        try {
            mailServerAnswers.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Round round(Duration atMost, Runnable task) {
        return new Round("Some work", Duration.ZERO, Duration.ofMillis(1), atMost, task);
    }
}
