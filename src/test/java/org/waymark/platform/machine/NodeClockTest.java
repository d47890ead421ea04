package org.waymark.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NodeClockTest {

    private static final long NOON = 1_700_000_000_000L;
    private static final long TEN_MINUTES = 600_000;

    private final AtomicLong machine = new AtomicLong(NOON);
    private final AtomicInteger ended = new AtomicInteger();
    private long database = NOON;
    private long answersAfter;
    private boolean silent;

    private final NodeClock clock = new NodeClock(this::answer, machine::get, ended::incrementAndGet);

    private double answer() throws SQLException {
        if (silent) {
            throw new SQLException("nobody there", "08006");
        }
        machine.addAndGet(answersAfter);
        return database;
    }

    @Test
    void aNodeThatIsTenMinutesAheadOrBehindDoesNotBegin() {
        machine.set(NOON + TEN_MINUTES);
        assertThatThrownBy(clock::afterSingletonsInstantiated)
                .isInstanceOf(ClockNotRight.class)
                .hasMessageContaining("600 seconds ahead of the database's");
        machine.set(NOON - TEN_MINUTES);
        assertThatThrownBy(clock::afterSingletonsInstantiated)
                .hasMessageContaining("600 seconds behind the database's");
    }

    @Test
    void aFewSecondsAreNothingAndNeitherIsASlowAnswer() {
        machine.set(NOON + NodeClock.MOST_OFF.toMillis());
        assertThatCode(clock::afterSingletonsInstantiated).doesNotThrowAnyException();
        machine.set(NOON - TEN_MINUTES / 2);
        answersAfter = TEN_MINUTES;
        assertThatCode(clock::afterSingletonsInstantiated)
                .as("the database answered at some moment of these ten minutes")
                .doesNotThrowAnyException();
    }

    @Test
    void aNodeAtWorkEndsWhenItsClockStaysOff() {
        clock.look();
        machine.set(NOON + TEN_MINUTES);
        clock.look();
        assertThat(ended).as("it may be being set right").hasValue(0);
        machine.set(NOON);
        clock.look();
        machine.set(NOON + TEN_MINUTES);
        clock.look();
        assertThat(ended).hasValue(0);
        clock.look();
        assertThat(ended).hasValue(1);
    }

    @Test
    void aDatabaseThatIsSilentSaysNothingOfTheClock() {
        silent = true;
        assertThatCode(clock::afterSingletonsInstantiated).doesNotThrowAnyException();
        clock.look();
        clock.look();
        assertThat(ended).hasValue(0);
    }
}
