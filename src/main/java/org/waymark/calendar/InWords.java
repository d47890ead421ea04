package org.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as they are said to people, in London's time. */
public final class InWords {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "HH:mm 'on' EEEE d MMMM uuuu", Locale.UK)
            .withZone(London.ZONE);

    private InWords() {}

    /** Such as {@code Monday 3 December 2012}. */
    public static String day(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** Such as {@code 3 December 2012}. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Such as {@code 09:30 on Monday 3 December 2012}. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
