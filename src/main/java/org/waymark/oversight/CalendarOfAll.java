package org.waymark.oversight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.calendar.SchoolHolidays;
import org.waymark.calendar.SchoolHolidays.SchoolHoliday;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;

/**
 * The inspections under way, weeks across.
 *
 * @param from     a Monday
 * @param to       a Sunday
 * @param holidays bank holidays in between that fall on a weekday
 * @param schools  holidays of schools in between, as far as they are known or assumed
 */
record CalendarOfAll(
        LocalDate from,
        LocalDate to,
        LocalDate today,
        List<Holiday> holidays,
        List<SchoolHoliday> schools,
        List<CalendarRow> rows) {

    private static final Set<String> WEEKEND = Set.of("Saturday", "Sunday");
    private static final int MOST_WEEKS_BACK = 8;
    private static final int FEWEST_WEEKS_AHEAD = 4;
    private static final int MOST_WEEKS_AHEAD = 26;

    record Holiday(LocalDate day, String name) {}

    static CalendarOfAll of(OverseenInspections seen, WorkingDays calendar, SchoolHolidays schools) {
        LocalDate today = seen.today();
        List<CalendarRow> rows = seen.underWay().stream()
                .map(inspection -> CalendarRow.of(seen, inspection))
                .toList();
        LocalDate from = rows.stream()
                .flatMap(row -> row.spans().stream())
                .map(CalendarRow.Span::from)
                .min(LocalDate::compareTo)
                .filter(first -> first.isBefore(today))
                .orElse(today);
        LocalDate to = rows.stream()
                .flatMap(row -> row.spans().stream())
                .map(CalendarRow.Span::to)
                .max(LocalDate::compareTo)
                .orElse(today);
        LocalDate first =
                later(from, today.minusWeeks(MOST_WEEKS_BACK)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = earlier(later(to, today.plusWeeks(FEWEST_WEEKS_AHEAD)), today.plusWeeks(MOST_WEEKS_AHEAD))
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new CalendarOfAll(
                first, last, today, holidays(first, last, calendar), schools.between(first, last), rows);
    }

    private static List<Holiday> holidays(LocalDate first, LocalDate last, WorkingDays calendar) {
        List<Holiday> holidays = new ArrayList<>();
        try {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                LocalDate one = day;
                calendar.reasonSkipped(day)
                        .filter(reason -> !WEEKEND.contains(reason))
                        .ifPresent(reason -> holidays.add(new Holiday(one, reason)));
            }
        } catch (YearNotKnown notKnown) {
            // As far as the bank holidays are known.
            return holidays;
        }
        return holidays;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
