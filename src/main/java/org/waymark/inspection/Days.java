package org.waymark.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people say them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private Days() {}

    static String say(LocalDate day) {
        return DAY.format(day);
    }
}
