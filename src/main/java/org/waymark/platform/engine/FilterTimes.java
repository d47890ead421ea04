package org.waymark.platform.engine;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The two moments that saved filters ask for. Public because the expression language calls only what is. */
public final class FilterTimes {

    private FilterTimes() {}

    /** The engine's time, for what is overdue. */
    public static Date thisMoment() {
        return ClockUtil.getCurrentTime();
    }

    /** Seven times 24 hours after the engine's time, for what is due soon. */
    public static Date oneWeekFromNow() {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(7)));
    }
}
