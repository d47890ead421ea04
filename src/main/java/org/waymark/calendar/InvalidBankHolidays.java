package org.waymark.calendar;

/**
 * A file of bank holidays that cannot be used; the message names the file, the place in it, and what would be right.
 */
public class InvalidBankHolidays extends RuntimeException {

    InvalidBankHolidays(String source, String problem) {
        super(source + ": " + problem);
    }

    InvalidBankHolidays(String source, String problem, Throwable cause) {
        super(source + ": " + problem, cause);
    }
}
