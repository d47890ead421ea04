package org.waymark.fieldwork;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.calendar.InWords;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.FieldworkDays;
import org.waymark.inspection.InspectionView;

/**
 * The days between which everything in the fieldwork lies, both included. A weekend between them counts: an emergency
 * duty team can be watched at its work.
 */
public record DaysOnSite(LocalDate first, LocalDate last) {

    public static DaysOnSite of(InspectionView inspection) {
        LocalDate recorded = inspection.lastDayOnSite();
        return new DaysOnSite(inspection.firstDay(), recorded == null ? inspection.plannedLastDay() : recorded);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** What is wrong with a day on which something is to happen; empty when nothing is. */
    Optional<String> problemWith(LocalDate day) {
        return contains(day)
                ? Optional.empty()
                : Optional.of("%s is outside the fieldwork, which is from %s to %s."
                        .formatted(InWords.day(day), InWords.day(first), InWords.day(last)));
    }

    /** What is wrong with a day on which something has happened. */
    public Optional<String> problemWith(LocalDate day, LocalDate today) {
        Optional<String> outside = problemWith(day);
        return outside.isEmpty() && day.isAfter(today)
                ? Optional.of(
                        "%s has not come yet. Only what has happened can be recorded.".formatted(InWords.day(day)))
                : outside;
    }

    /** The working days between them on which nobody is on site: by the framework, paused, or lost. */
    public Set<LocalDate> offSite(FieldworkDays days, WorkingDays calendar) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> calendar.isWorkingDay(day) && !day.isAfter(days.last()) && !days.beginsOn(day))
                .collect(Collectors.toSet());
    }

    /** Today, or the day of the fieldwork nearest to it: what a form proposes. */
    public LocalDate nearestTo(LocalDate today) {
        if (today.isBefore(first)) {
            return first;
        }
        return today.isAfter(last) ? last : today;
    }
}
