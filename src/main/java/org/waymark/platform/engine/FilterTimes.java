package org.waymark.platform.engine;

import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The two moments that saved filters ask for. Public because the expression language calls only what is. */
public final class FilterTimes {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS = 7;

    private FilterTimes() {}

    /** The engine's time, for what is overdue. */
    public static Date thisMoment() {
        return ClockUtil.getCurrentTime();
    }

    /** Just after the end of the seventh day from today, in London, for what is due soon: on a Friday, all that is due next Friday. */
    public static Date oneWeekFromNow() {
        return Date.from(ClockUtil.getCurrentTime()
                .toInstant()
                .atZone(LONDON)
                .toLocalDate()
                .plusDays(DAYS + 1)
                .atStartOfDay(LONDON)
                .plusSeconds(1)
                .toInstant());
    }
}
