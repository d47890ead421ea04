package org.waymark.inspection.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.SchoolHolidays;
import org.waymark.calendar.SchoolHolidays.SchoolHoliday;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.FieldworkPattern;
import org.waymark.framework.Framework;
import org.waymark.inspection.FieldworkDays;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;

/** What follows from a first day on site: when the authority is told, until when the team stays, and who is elsewhere then. */
final class DaysToPlan {

    /** Half a year: whoever plans later than that looks again. */
    private static final int AHEAD = 130;

    private DaysToPlan() {}

    /** @param last the last day on site, as planned */
    record Day(LocalDate first, LocalDate notice, LocalDate last) {}

    /** @param people who is on site there, by name; the first is the lead inspector */
    record Elsewhere(String authority, LocalDate from, LocalDate to, List<String> people) {}

    /** The first days on which an inspection can begin whose day of notice has not passed. */
    static List<Day> of(Framework framework, WorkingDays calendar, LocalDate today) {
        List<Day> days = new ArrayList<>();
        try {
            LocalDate notice = calendar.nextWorkingDayOnOrAfter(today);
            for (int ahead = 0; ahead < AHEAD; ahead++) {
                LocalDate first = calendar.add(notice, framework.notice().workingDays());
                days.add(new Day(first, notice, lastDay(framework, calendar, first)));
                notice = calendar.add(notice, 1);
            }
        } catch (YearNotKnown beyond) {
            // The bank holidays of that year are not announced: it can be planned once they are.
            return days;
        }
        return days;
    }

    private static LocalDate lastDay(Framework framework, WorkingDays calendar, LocalDate first) {
        FieldworkPattern fieldwork = framework.fieldwork();
        return new FieldworkDays(calendar, first, fieldwork.daysOnSite(), Set.copyOf(fieldwork.offSiteDays()), Set.of())
                .last();
    }

    /**
     * The first of these days that is {@code normally}, or so many weeks later, of whose days on site none is in the school
     * holidays; the very first of those where each has one. Empty where none of them is open.
     */
    static Optional<LocalDate> proposed(List<Day> open, LocalDate normally, SchoolHolidays schools) {
        List<Day> weekly = open.stream()
                .filter(day -> !day.first().isBefore(normally) && day.first().getDayOfWeek() == normally.getDayOfWeek())
                .toList();
        if (weekly.isEmpty() || !weekly.get(0).first().equals(normally)) {
            return Optional.empty();
        }
        return weekly.stream()
                .filter(day -> schools.between(day.first(), day.last()).isEmpty())
                .findFirst()
                .or(() -> weekly.stream().findFirst())
                .map(Day::first);
    }

    /** The first school holiday that days on site would be in; empty also where the bank holidays of that year are not known. */
    static Optional<SchoolHoliday> closedSchools(
            Framework framework, WorkingDays calendar, LocalDate first, SchoolHolidays schools) {
        try {
            return schools.between(first, lastDay(framework, calendar, first)).stream()
                    .findFirst();
        } catch (YearNotKnown beyond) {
            // Nothing can be planned then, which is said elsewhere.
            return Optional.empty();
        }
    }

    /** @param names of users */
    static List<Elsewhere> elsewhere(List<InspectionView> inspections, Map<String, String> names) {
        return inspections.stream()
                .filter(one -> one.status() == InspectionStatus.PLANNED || one.status() == InspectionStatus.ON_SITE)
                .filter(one -> !one.members().isEmpty())
                .sorted(Comparator.comparing(InspectionView::firstDay))
                .map(one -> new Elsewhere(
                        one.authority().name(),
                        one.firstDay(),
                        one.plannedLastDay(),
                        one.members().stream()
                                .filter(member -> member.role() != Role.QUALITY)
                                .sorted(Comparator.comparing(Member::role))
                                .map(member -> names.getOrDefault(member.userId(), member.userId()))
                                .toList()))
                .toList();
    }
}
