package org.waymark.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.waymark.platform.machine.Finding.State;

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
            if (seen.get() && interrupted.get()) {
                return;
            }
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

        Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(AGES)
                .until(() -> work.look().state() == State.DOWN);
        assertThat(work.weight()).isEqualTo(Watch.Weight.RESTART);
    }

    /** The work ends between the overseer's look and its interruption. */
    @Test
    void anInterruptionThatComesTooLateDoesNotEndThePause() throws Exception {
        AtomicInteger done = new AtomicInteger();
        AtomicReference<Thread> worker = new AtomicReference<>();
        RoundThread post = new RoundThread(new Round("The late post", Duration.ZERO, AGES, Duration.ZERO, () -> {
            worker.set(Thread.currentThread());
            if (done.incrementAndGet() == 1) {
                waitForTheMailServer();
            }
        }));
        AppenderBase<ILoggingEvent> betweenTheLookAndTheInterruption = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (event.getFormattedMessage().startsWith("The late post took longer")) {
                    mailServerAnswers.countDown();
                    Awaitility.await().atMost(AGES).until(() -> Set.of(Thread.State.BLOCKED, Thread.State.TIMED_WAITING)
                            .contains(worker.get().getState()));
                }
            }
        };
        Logger log = (Logger) LoggerFactory.getLogger(RoundThread.class);
        betweenTheLookAndTheInterruption.start();
        log.addAppender(betweenTheLookAndTheInterruption);
        try {
            post.start();
            Awaitility.await()
                    .atMost(AGES)
                    .until(() -> worker.get() != null && worker.get().getState() == Thread.State.WAITING);
            post.oversee();
            Awaitility.await()
                    .atMost(AGES)
                    .until(() -> worker.get().getState() == Thread.State.TIMED_WAITING
                            && !worker.get().isInterrupted());
        } finally {
            log.detachAppender(betweenTheLookAndTheInterruption);
            post.stop(AGES);
        }
        assertThat(done).hasValue(1);
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
