package org.waymark.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.inspection.deadlines.Deadlines;

/** What happened when, and when it had to: dates in London, in the order of the days. */
@Component
class RunTimeline {

    /** What the framework's milestones are called on a timeline, where that differs. */
    private static final Map<String, String> NAMES =
            Map.of("first-day", "fieldwork-start", "end-of-fieldwork", "fieldwork-end");

    private final Milestones milestones;
    private final Deadlines deadlines;
    private final WorkingDays calendar;

    RunTimeline(Milestones milestones, Deadlines deadlines, WorkingDays calendar) {
        this.milestones = milestones;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    List<Event> of(String inspectionId) {
        Map<String, LocalDate> days = milestones.of(inspectionId);
        LocalDate end = days.get("end-of-fieldwork");
        List<Deadline> limits = deadlines.of(inspectionId);
        List<Event> events = new ArrayList<>();
        days.forEach((name, day) ->
                events.add(new Event(NAMES.getOrDefault(name, name), day, limitOf(name, limits), fromEnd(end, day))));
        limits.stream()
                .filter(limit -> limit.date() != null)
                .forEach(limit -> events.add(
                        new Event(limit.step() + "-due", limit.date(), limit.date(), fromEnd(end, limit.date()))));
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    private static LocalDate limitOf(String milestone, List<Deadline> limits) {
        return limits.stream()
                .filter(limit -> milestone.equals(limit.doneWhen()))
                .map(Deadline::date)
                .findFirst()
                .orElse(null);
    }

    private Integer fromEnd(LocalDate end, LocalDate day) {
        return end == null ? null : calendar.between(end, day);
    }

    /**
     * @param event              such as {@code draft-sent}, or {@code draft-due} for a limit
     * @param at                 the day it happened, or falls
     * @param deadline           by when it had to happen; null when nothing limits it
     * @param workingDaysFromEnd working days after the last day on site, negative before it; null when there was none
     */
    record Event(String event, LocalDate at, LocalDate deadline, Integer workingDaysFromEnd) {}
}
