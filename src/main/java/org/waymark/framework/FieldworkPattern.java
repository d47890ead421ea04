package org.waymark.framework;

import java.util.List;

/**
 * The days that a framework gives the fieldwork, and who arrives when.
 *
 * @param daysOnSite             working days of fieldwork, the first day being day 1
 * @param midPointDay            the day of the mid-point meeting, counted as {@code daysOnSite}
 * @param directPracticePercent  more than this share of the time is to be spent with children, families and staff
 * @param offSiteDays            days of fieldwork, counted as {@code daysOnSite}, on which nobody is on site
 */
public record FieldworkPattern(
        int daysOnSite, int midPointDay, int directPracticePercent, List<Arrival> arrivals, List<Integer> offSiteDays) {

    public FieldworkPattern {
        offSiteDays = offSiteDays == null ? List.of() : List.copyOf(offSiteDays);
    }

    /**
     * The day of fieldwork on which a member of the team arrives.
     *
     * @param place 1 for the lead, then the inspectors in their order
     */
    public int arrivalDay(int place) {
        int arrived = 0;
        for (Arrival arrival : arrivals) {
            if (arrival.members() == null) {
                return arrival.day();
            }
            arrived += arrival.members();
            if (place <= arrived) {
                return arrival.day();
            }
        }
        return arrivals.get(arrivals.size() - 1).day();
    }

    /** @param members how many arrive that day, the lead first of all; null in the last entry: everyone else */
    public record Arrival(int day, Integer members) {}
}
