package org.waymark.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A deadline that shows its working.
 *
 * @param from    the day it is counted from, itself not counted
 * @param days    how many working days were counted
 * @param date    the last day counted: the deadline falls at its end
 * @param skipped every day between the two that did not count, in order
 */
public record WorkingDayCount(LocalDate from, int days, LocalDate date, List<SkippedDay> skipped) {

    public WorkingDayCount {
        skipped = List.copyOf(skipped);
    }
}
