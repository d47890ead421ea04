package org.waymark.oversight;

import java.time.Duration;
import java.time.Instant;

/** A clock that runs, in words: hours while there are few of them, days after that. */
final class TimeLeft {

    private static final int HOURS_AS_SUCH = 48;

    private TimeLeft() {}

    /** Such as {@code 5 hours left} or {@code 3 days over}; what is begun counts as none. */
    static String inWords(Instant now, Instant due) {
        boolean over = due.isBefore(now);
        Duration between = over ? Duration.between(due, now) : Duration.between(now, due);
        return amount(between) + (over ? " over" : " left");
    }

    private static String amount(Duration between) {
        if (between.toHours() < 1) {
            return counted(between.toMinutes(), "minute");
        }
        return between.toHours() < HOURS_AS_SUCH
                ? counted(between.toHours(), "hour")
                : counted(between.toDays(), "day");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
