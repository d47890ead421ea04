package org.waymark.inspection.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.calendar.SkippedDay;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;

/**
 * The whole inspection as a line of days in London, from its notice to its publication.
 *
 * @param from    its first day
 * @param to      its last day: that of the last point, or today when that is later and something is still to come
 * @param today   may lie outside the line
 * @param points  in the order of their days
 * @param skipped bank holidays and paused days on the line, but no Saturday and no Sunday
 */
record InspectionLine(LocalDate from, LocalDate to, LocalDate today, List<Point> points, List<SkippedDay> skipped) {

    private static final String PUBLISHED = "published";

    /** How a point stands. */
    enum Standing {
        REACHED,
        REACHED_LATE,
        LATE,
        DUE,
        STANDS_STILL,
        EXPECTED
    }

    /**
     * @param limit   the day by whose end it has to be; null for a day that is only planned, and where none is known
     * @param reached the day it came; null until then
     * @param day     where it stands on the line: the day it came, or else its limit or the day it is expected
     */
    record Point(String title, LocalDate limit, LocalDate reached, LocalDate day, Standing standing) {}

    /**
     * The days on site.
     *
     * @param last   the recorded last day, or else the planned one
     * @param told   whether the authority was called: before that nothing is reached, whatever day it is
     * @param closed whether the last day has been recorded
     */
    record OnSite(LocalDate notice, LocalDate first, LocalDate last, boolean told, boolean closed) {}

    /**
     * @param counted   the limits as they count now, in the framework's order
     * @param asPlanned the same, as they would be if all went on as planned; empty when that cannot be known
     * @param calendar  the days that count for this inspection
     */
    static InspectionLine of(
            OnSite site, List<Deadline> counted, List<Deadline> asPlanned, WorkingDays calendar, LocalDate today) {
        List<Point> points = new ArrayList<>();
        points.add(planned("Notice to the authority", site.notice(), site.told(), toCome(site.notice(), today)));
        points.add(planned(
                "First day on site",
                site.first(),
                site.told() && !site.first().isAfter(today),
                toCome(site.first(), today)));
        points.add(planned("Last day on site", site.last(), site.closed(), Standing.EXPECTED));
        for (int step = 0; step <= lastStep(counted); step++) {
            Point point = point(counted.get(step), asPlanned.isEmpty() ? null : asPlanned.get(step));
            if (point != null) {
                points.add(point);
            }
        }
        points.sort((one, other) -> one.day().compareTo(other.day()));
        LocalDate from = points.get(0).day();
        LocalDate to = end(points, today);
        return new InspectionLine(from, to, today, List.copyOf(points), skipped(calendar, from, to));
    }

    private static Point planned(String title, LocalDate day, boolean reached, Standing otherwise) {
        return new Point(title, null, reached ? day : null, day, reached ? Standing.REACHED : otherwise);
    }

    private static Standing toCome(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Standing.EXPECTED;
        }
        return day.equals(today) ? Standing.DUE : Standing.LATE;
    }

    /** What the authority does after publication is another line. */
    private static int lastStep(List<Deadline> limits) {
        for (int step = 0; step < limits.size(); step++) {
            if (limits.get(step).doneWhen().equals(PUBLISHED)) {
                return step;
            }
        }
        return limits.size() - 1;
    }

    private static Point point(Deadline limit, Deadline asPlanned) {
        if (limit.doneOn() != null) {
            Standing standing = limit.isMet() || limit.date() == null ? Standing.REACHED : Standing.REACHED_LATE;
            return new Point(limit.title(), limit.date(), limit.doneOn(), limit.doneOn(), standing);
        }
        if (limit.date() != null) {
            Standing standing =
                    switch (limit.state()) {
                        case LATE -> Standing.LATE;
                        case STANDS_STILL -> Standing.STANDS_STILL;
                        default -> Standing.DUE;
                    };
            return new Point(limit.title(), limit.date(), null, limit.date(), standing);
        }
        return asPlanned == null || asPlanned.date() == null
                ? null
                : new Point(limit.title(), null, null, asPlanned.date(), Standing.EXPECTED);
    }

    private static LocalDate end(List<Point> points, LocalDate today) {
        LocalDate last = Stream.concat(
                        points.stream().map(Point::day),
                        points.stream().map(Point::limit).filter(Objects::nonNull))
                .max(LocalDate::compareTo)
                .orElseThrow();
        boolean waits = points.stream().anyMatch(point -> point.reached() == null);
        return waits && today.isAfter(last) ? today : last;
    }

    private static List<SkippedDay> skipped(WorkingDays calendar, LocalDate from, LocalDate to) {
        List<SkippedDay> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate date = day;
            if (isWeekend(day)) {
                continue;
            }
            try {
                calendar.reasonSkipped(day).ifPresent(reason -> days.add(new SkippedDay(date, reason)));
            } catch (YearNotKnown notKnown) {
                // The days of that year are only expected: the line is drawn without its bank holidays.
                return days;
            }
        }
        return days;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
