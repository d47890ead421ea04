package org.waymark.platform.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at everything at once and says how it is within a second and a half, whatever stands still: a part that does not
 * answer by then is not well. What was found is good for a second, however many ask. Changes are written to the log.
 */
class Watcher {

    static final Duration LONGEST_LOOK = Duration.ofMillis(1500);

    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);
    private static final long GOOD_FOR = Duration.ofSeconds(1).toNanos();

    private final List<Looked> parts;
    private final Duration longestLook;
    private final LongSupplier nanoseconds;
    private long lookedAt;
    private boolean looked;

    Watcher(List<Watch> watches, Duration longestLook, LongSupplier nanoseconds) {
        this.parts = watches.stream().map(Looked::new).toList();
        this.longestLook = longestLook;
        this.nanoseconds = nanoseconds;
    }

    /** How the parts of these weights are: the worst of them. */
    synchronized Finding.State state(List<Watch.Weight> weights) {
        lookAgain();
        return parts.stream()
                .filter(part -> weights.contains(part.watch.weight()))
                .map(part -> part.finding.state())
                .max(Finding.State::compareTo)
                .orElse(Finding.State.WELL);
    }

    private void lookAgain() {
        if (looked && nanoseconds.getAsLong() - lookedAt < GOOD_FOR) {
            return;
        }
        long until = System.nanoTime() + longestLook.toNanos();
        List<FutureTask<Finding>> looks = new ArrayList<>();
        parts.forEach(part -> looks.add(part.begin()));
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).end(looks.get(i), until);
        }
        lookedAt = nanoseconds.getAsLong();
        looked = true;
    }

    /** One part, and how it was found last. A look that hangs is not begun a second time. */
    private static final class Looked {

        private final Watch watch;
        private FutureTask<Finding> underWay;
        private Finding finding = Finding.well();

        Looked(Watch watch) {
            this.watch = watch;
        }

        FutureTask<Finding> begin() {
            if (underWay == null || underWay.isDone()) {
                underWay = new FutureTask<>(watch::look);
                Thread thread = new Thread(underWay, "health: " + watch.name());
                thread.setDaemon(true);
                thread.start();
            }
            return underWay;
        }

        void end(FutureTask<Finding> look, long until) {
            Finding before = finding;
            finding = within(look, until);
            if (finding.state() != before.state()) {
                if (finding.state() == Finding.State.WELL) {
                    LOG.info("{} is well again.", watch.name());
                } else {
                    LOG.warn(
                            "{} {}: {}",
                            watch.name(),
                            finding.state() == Finding.State.DOWN ? "does not work" : "wants looking at",
                            finding.says());
                }
            }
        }

        private Finding within(FutureTask<Finding> look, long until) {
            try {
                return look.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException silent) {
                return notWell("it does not answer.");
            } catch (ExecutionException failed) {
                return notWell(Failures.inWords(failed.getCause()));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return finding;
            }
        }

        private Finding notWell(String says) {
            return watch.weight() == Watch.Weight.WAITING ? Finding.waits(says) : Finding.down(says);
        }
    }
}
