package org.waymark.platform.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Reads the engine's time, so that the domain and the engine never disagree, in a rehearsal either. */
public class EngineClock extends Clock {

    private static final ThreadLocal<Instant> AS_OF = new ThreadLocal<>();

    /** Does the work as if it were that moment, in this thread alone: for dates that were first counted then. */
    static void asOf(Instant moment, Runnable work) {
        Instant outer = AS_OF.get();
        AS_OF.set(moment);
        try {
            work.run();
        } finally {
            if (outer == null) {
                AS_OF.remove();
            } else {
                AS_OF.set(outer);
            }
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Waymark's clock is in UTC. Dates in London come from the calendar.");
    }

    @Override
    public Instant instant() {
        Instant asOf = AS_OF.get();
        return asOf == null ? ClockUtil.getCurrentTime().toInstant() : asOf;
    }
}
