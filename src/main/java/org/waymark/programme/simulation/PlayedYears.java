package org.waymark.programme.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What came of years that were played with one seed.
 *
 * @param authorities how many authorities there were on the first day
 * @param inspections in the order in which they begin, visits among them
 * @param unmet       what was wanted and did not begin within the years
 * @param load        by month and specialism
 */
record PlayedYears(
        long seed,
        int authorities,
        List<SimulatedInspection> inspections,
        List<Unmet> unmet,
        List<Wait> waits,
        List<MonthLoad> load) {

    PlayedYears {
        inspections = List.copyOf(inspections);
        unmet = List.copyOf(unmet);
        waits = List.copyOf(waits);
        load = List.copyOf(load);
    }

    /** @param lateBy working days from the day it was wanted to the end of the years */
    record Unmet(String authority, LocalDate wanted, String reason, int lateBy) {}

    /**
     * How long an inadequate authority waited to be inspected again.
     *
     * @param judged      the day on which the report was published that found it inadequate
     * @param reinspected the first day on site of the next inspection; null while it waits
     * @param days        of the calendar, to that day or to the end of the years
     */
    record Wait(String authority, LocalDate judged, LocalDate reinspected, long days, int visits) {}

    /**
     * @param inspectors how many there are on average of the month's working days
     * @param available  days of inspectors that may go into inspections
     * @param used       days that do
     */
    record MonthLoad(YearMonth month, String specialism, double inspectors, double available, double used) {

        /** Zero where there is nothing to be loaded. */
        double percent() {
            return available == 0 ? 0 : 100 * used / available;
        }
    }
}
