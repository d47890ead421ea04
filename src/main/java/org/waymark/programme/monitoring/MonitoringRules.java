package org.waymark.programme.monitoring;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.programme.rules.Assumptions;
import org.waymark.programme.rules.QuietPeriods;

/** The rules by which an authority is monitored: when it is visited, how often, by when it is inspected again. */
@Component
class MonitoringRules {

    /** How many days are looked at for one on which a team can be on site. */
    private static final int FURTHEST = 200;

    private final WorkingDays calendar;
    private final Assumptions assumptions = Assumptions.inForce();
    private final QuietPeriods quiet = QuietPeriods.inForce();

    MonitoringRules(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** A day with its working, in words. */
    record WorkedDay(LocalDate day, String why) {}

    int visitsAtLeast() {
        return assumptions.number("visits-at-least");
    }

    int planDays() {
        return assumptions.number("action-plan-days");
    }

    int planAgainDays() {
        return assumptions.number("action-plan-again-days");
    }

    /**
     * The first day of the next visit: so many months after the last one, on the weekday on which the framework normally
     * begins, when somebody can be on site and the authority can be told in time.
     *
     * @param since the first day of the visit before, or the day on which the action plan was found to reflect the findings
     */
    WorkedDay nextVisit(Framework visits, LocalDate since, boolean first, int months, LocalDate today) {
        LocalDate wanted = since.plusMonths(months);
        String why = "%d month%s after %s, %s"
                .formatted(
                        months,
                        months == 1 ? "" : "s",
                        first ? "the action plan was found to reflect the findings" : "the visit before",
                        InWords.date(since));
        LocalDate earliest = calendar.add(today, visits.notice().workingDays() + 1);
        if (wanted.isBefore(earliest)) {
            wanted = earliest;
            why += "; that is past, so the first day on which a team can come in time";
        }
        LocalDate day = wanted.with(TemporalAdjusters.nextOrSame(visits.notice().firstDayNormally()));
        Set<String> kept = new LinkedHashSet<>();
        for (int tried = 0; tried < FURTHEST; tried++) {
            if (onSite(visits, day)) {
                String later = kept.isEmpty() ? "" : "; nobody is on site in: " + String.join(", ", kept);
                return new WorkedDay(
                        day,
                        why
                                + later
                                + (day.equals(wanted) ? "." : "; on " + InWords.day(day) + " a team can be on site."));
            }
            quiet.on(day).ifPresent(kept::add);
            day = calendar.nextWorkingDayOnOrAfter(day.plusDays(1));
        }
        throw new IllegalStateException("No day was found on which a team could be on site.");
    }

    private boolean onSite(Framework visits, LocalDate first) {
        if (!calendar.isWorkingDay(first)) {
            return false;
        }
        LocalDate last = calendar.add(first, visits.fieldwork().daysOnSite() - 1);
        return first.datesUntil(last.plusDays(1)).allMatch(day -> quiet.on(day).isEmpty());
    }

    /** Whether a visit on that day is planned by now. */
    boolean isTimeToPlan(LocalDate firstDay, LocalDate today) {
        return !calendar.add(today, assumptions.number("planned-ahead")).isBefore(firstDay);
    }

    /** By when the authority is inspected again, with its working. */
    WorkedDay reInspection(LocalDate planChecked) {
        int months = assumptions.number("re-inspected-within");
        LocalDate day = planChecked.plusMonths(months);
        return new WorkedDay(
                day,
                "%d months after %s, when the action plan was found to reflect the findings, and after at least %d visits."
                        .formatted(months, InWords.date(planChecked), visitsAtLeast()));
    }

    /** Whether the next inspection normally comes next: there were visits enough, and another would come too late for it. */
    boolean inspectedNext(int visitsHeld, LocalDate lastVisit, int months, LocalDate planChecked) {
        return visitsHeld >= visitsAtLeast()
                && !lastVisit
                        .plusMonths(2L * months)
                        .isBefore(reInspection(planChecked).day());
    }

    /**
     * Whether this visit and the one before that looked at the area found no progress in it.
     *
     * @param before what the visits before found, the earliest first
     */
    static boolean standsStill(List<ProgressFound> before, ProgressFound now) {
        List<ProgressFound> looked = before.stream()
                .filter(found -> found != ProgressFound.NOT_LOOKED_AT)
                .toList();
        return now == ProgressFound.NONE && !looked.isEmpty() && looked.get(looked.size() - 1) == ProgressFound.NONE;
    }
}
