package org.waymark.programme.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.waymark.framework.Framework;

/** On which day of a week a team would begin, where it can be on site then. */
final class StartDays {

    private final SimulatedYears years;
    private final CountedDays days;

    StartDays(SimulatedYears years, CountedDays days) {
        this.years = years;
        this.days = days;
    }

    /** The number of the day; empty where nobody can be on site then, or it would not be over within the years. */
    Optional<Integer> in(Framework framework, LocalDate monday, int preparation) {
        LocalDate usual =
                monday.with(TemporalAdjusters.nextOrSame(framework.notice().firstDayNormally()));
        int start = days.onOrAfter(usual);
        int last = start + framework.fieldwork().daysOnSite() - 1;
        if (start < preparation
                || last >= days.size()
                || days.date(start).isAfter(monday.plusDays(DayOfWeek.FRIDAY.ordinal()))) {
            return Optional.empty();
        }
        for (int day = start; day <= last; day++) {
            if (years.rules().quiet().on(days.date(day)).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(start);
    }
}
