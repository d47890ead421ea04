package org.waymark.platform.machine;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * This machine's clock, held against the database's, which all nodes share: at the start, and every few seconds. A node whose clock
 * is off would take steps that another holds, let limits pass early or late, and write wrong times. So it does not begin to work,
 * and ends when it has begun.
 */
@Component
class NodeClock implements SmartInitializingSingleton {

    /** A step is held for thirty seconds; with two nodes that are so far from it, each on its side, nobody takes another's. */
    static final Duration MOST_OFF = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(NodeClock.class);
    private static final String MILLISECONDS = "select extract(epoch from clock_timestamp()) * 1000";

    /** A clock that is being set right has until the next look. */
    private static final int LOOKS_UNTIL_IT_ENDS = 2;

    private final DatabaseTime database;
    private final LongSupplier machine;
    private final Runnable end;
    private int looksOff;

    /** What the database takes for now, in milliseconds since 1970. */
    @FunctionalInterface
    interface DatabaseTime {
        double milliseconds() throws SQLException;
    }

    @Autowired
    NodeClock(HealthDatabase database) {
        this(() -> database.row(MILLISECONDS, 1)[0], System::currentTimeMillis, () -> new Thread(
                        () -> System.exit(1), "waymark-clock-is-off")
                .start());
    }

    NodeClock(DatabaseTime database, LongSupplier machine, Runnable end) {
        this.database = database;
        this.machine = machine;
        this.end = end;
    }

    /** @throws ClockNotRight when it is off; whether the database answers is seen by others */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            Duration ahead = ahead();
            if (isOff(ahead)) {
                throw new ClockNotRight(inWords(ahead));
            }
        } catch (SQLException silent) {
            LOG.warn("Whether the clock is right could not be asked: {}", Failures.inWords(silent));
        }
    }

    /** Looks again, and ends Waymark when it was off at the look before as well. */
    void look() {
        try {
            Duration ahead = ahead();
            looksOff = isOff(ahead) ? looksOff + 1 : 0;
            if (looksOff >= LOOKS_UNTIL_IT_ENDS) {
                LOG.error("{} Waymark ends, so that nothing is done at a wrong time.", inWords(ahead));
                end.run();
            }
        } catch (SQLException silent) {
            LOG.debug("The database did not answer", silent);
        }
    }

    /** How far it is ahead of the database's, at the least: the database answered at some moment between two looks at it. */
    private Duration ahead() throws SQLException {
        long before = machine.getAsLong();
        double there = database.milliseconds();
        long after = machine.getAsLong();
        if (there < before) {
            return Duration.ofMillis(before - Math.round(there));
        }
        return there > after ? Duration.ofMillis(after - Math.round(there)) : Duration.ZERO;
    }

    private static boolean isOff(Duration ahead) {
        return ahead.abs().compareTo(MOST_OFF) > 0;
    }

    private static String inWords(Duration ahead) {
        return "The clock of this machine is %d seconds %s the database's, and may be %d at most. Set both by one time service (NTP), then start Waymark again."
                .formatted(ahead.abs().toSeconds(), ahead.isNegative() ? "behind" : "ahead of", MOST_OFF.toSeconds());
    }
}
