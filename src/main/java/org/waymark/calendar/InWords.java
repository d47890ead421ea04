package org.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as they are said to people, in London's time. */
public final class InWords {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
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

    /** Such as {@code December 2012}. */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** Such as {@code 09:30 on Monday 3 December 2012}. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /**
     * Until when there is time, to stand after "by": {@code the end of Monday 3 December 2012} for the midnight after it, which
     * anybody would take for the day that begins; any other moment as it is.
     */
    public static String limit(Instant instant) {
        return instant.atZone(London.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "the end of " + day(London.dateOf(instant).minusDays(1))
                : moment(instant);
    }
}
