package org.waymark.inspection.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDayCount;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.ReportTimeline;
import org.waymark.inspection.Pause;
import org.waymark.inspection.deadlines.Deadline.Moved;
import org.waymark.inspection.deadlines.Deadline.State;

/** How one limit is counted: from its origin, so many working days, passing over those on which all stood still. */
class DeadlineRule {

    private final Function<List<Pause>, WorkingDays> calendar;
    private final UnaryOperator<String> names;
    private final LocalDate today;

    /**
     * @param calendar the days that count when these are the pauses
     * @param names    users' names
     */
    DeadlineRule(Function<List<Pause>, WorkingDays> calendar, UnaryOperator<String> names, LocalDate today) {
        this.calendar = calendar;
        this.names = names;
        this.today = today;
    }

    Deadline limit(
            ReportTimeline.Step step, Map<String, LocalDate> reached, List<Change> granted, List<Pause> allPauses) {
        LocalDate origin = reached.get(step.countedFrom());
        LocalDate doneOn = reached.get(step.doneWhen());
        List<Change> extensions = granted.stream()
                .filter(change -> change.lengthens(step.id(), doneOn))
                .toList();
        int extension = extensions.stream().mapToInt(Change::workingDays).sum();
        int days = step.workingDays() + extension;
        List<Pause> pauses = allPauses.stream()
                .filter(pause -> doneOn == null || pause.firstDay().isBefore(doneOn))
                .toList();
        WorkingDayCount counted = origin == null ? null : calendar.apply(pauses).count(origin, days);
        LocalDate date = counted == null ? null : counted.date();
        boolean standsStill = date != null && doneOn == null && isStanding(pauses, date);
        return new Deadline(
                step.id(),
                step.title(),
                step.countedFrom(),
                origin,
                days,
                extension,
                date,
                date == null ? null : London.endOf(date),
                step.source(),
                counted == null ? List.of() : counted.skipped(),
                step.doneWhen(),
                doneOn,
                standsStill,
                date == null || doneOn != null ? null : calendar.apply(pauses).between(today, date),
                state(step, date, doneOn, standsStill),
                moved(extensions, pauses, origin, date),
                null);
    }

    /** Whether it was still open when the pause that is open began. */
    private static boolean isStanding(List<Pause> pauses, LocalDate date) {
        return pauses.stream().anyMatch(pause -> pause.isOpen() && !date.isBefore(pause.firstDay()));
    }

    private State state(ReportTimeline.Step step, LocalDate date, LocalDate doneOn, boolean standsStill) {
        if (doneOn != null) {
            return date == null || !doneOn.isAfter(date) ? State.MET : State.MET_LATE;
        }
        if (date == null) {
            return State.NOT_BEGUN;
        }
        if (standsStill) {
            return State.STANDS_STILL;
        }
        if (date.isBefore(today)) {
            return State.LATE;
        }
        int left = calendar.apply(List.of()).between(today, date);
        return left <= step.reminderWorkingDaysBefore() ? State.SOON : State.OPEN;
    }

    private List<Moved> moved(List<Change> extensions, List<Pause> pauses, LocalDate origin, LocalDate date) {
        List<Moved> moved = new ArrayList<>();
        extensions.forEach(change -> moved.add(new Moved(
                "extension",
                change.workingDays(),
                null,
                null,
                names.apply(change.decidedBy()),
                London.dateOf(change.decidedAt()),
                change.decision())));
        if (date != null) {
            pauses.forEach(pause -> {
                int days = pausedDays(pause, origin, date);
                if (days > 0) {
                    moved.add(moved(pause, days));
                }
            });
        }
        return moved;
    }

    private Moved moved(Pause pause, int days) {
        return new Moved(
                "pause",
                days,
                pause.firstDay(),
                pause.isOpen() ? null : pause.resumesOn().minusDays(1),
                names.apply(pause.begunBy()),
                London.dateOf(pause.begunAt()),
                pause.reason());
    }

    private int pausedDays(Pause pause, LocalDate origin, LocalDate date) {
        WorkingDays any = calendar.apply(List.of());
        return (int) origin.plusDays(1)
                .datesUntil(date.plusDays(1))
                .filter(day -> pause.covers(day, today) && any.isWorkingDay(day))
                .count();
    }
}
