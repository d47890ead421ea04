package org.waymark.calendar;

import java.time.LocalDate;

/**
 * A day that did not count, and why.
 *
 * @param date   the day, in England
 * @param reason "Saturday", "Sunday", "Good Friday", "Christmas Day" or the name of the bank holiday
 */
public record SkippedDay(LocalDate date, String reason) {}
