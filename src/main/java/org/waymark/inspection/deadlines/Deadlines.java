package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.Pause;
import org.waymark.inspection.PauseRepository;
import org.waymark.platform.engine.People;

/**
 * The limits of an inspection's report: each a function of the day it counts from, the framework's working days, what
 * was granted on the way, the pauses, and the calendar; computed anew whenever it is asked for, never stored.
 */
@Service
@Transactional(readOnly = true)
public class Deadlines {

    private final Inspections inspections;
    private final Milestones milestones;
    private final ChangeRepository changes;
    private final PauseRepository pauses;
    private final InspectionCalendars calendars;
    private final People people;
    private final Clock clock;

    Deadlines(
            Inspections inspections,
            Milestones milestones,
            ChangeRepository changes,
            PauseRepository pauses,
            InspectionCalendars calendars,
            People people,
            Clock clock) {
        this.inspections = inspections;
        this.milestones = milestones;
        this.changes = changes;
        this.pauses = pauses;
        this.calendars = calendars;
        this.people = people;
        this.clock = clock;
    }

    /** Every step of the framework's report timeline, in its order. */
    public List<Deadline> of(String inspectionId) {
        List<Deadline> limits = of(inspectionId, Map.of());
        return limits.stream().anyMatch(Deadlines::waitsForTheLastDay) ? expecting(inspectionId, limits) : limits;
    }

    private static boolean waitsForTheLastDay(Deadline limit) {
        return limit.origin() == null && limit.countedFrom().equals(Milestones.END_OF_FIELDWORK);
    }

    /** With the day on which those will fall that wait for the last day on site, while that is only planned. */
    private List<Deadline> expecting(String inspectionId, List<Deadline> limits) {
        InspectionView inspection = inspections.byId(inspectionId);
        if (inspection.status() == InspectionStatus.CANCELLED || calendars.standsStill(inspectionId)) {
            return limits;
        }
        LocalDate lastDay = inspection.plannedLastDay();
        List<Deadline> planned;
        try {
            planned = of(inspectionId, Map.of(Milestones.END_OF_FIELDWORK, lastDay));
        } catch (YearNotKnown notKnown) {
            // It is only expected: nothing depends on it yet.
            return limits;
        }
        List<Deadline> expected = new ArrayList<>();
        for (int index = 0; index < limits.size(); index++) {
            Deadline limit = limits.get(index);
            expected.add(
                    waitsForTheLastDay(limit)
                            ? limit.expecting("Expected on %s if the last day on site is %s"
                                    .formatted(InWords.date(planned.get(index).date()), InWords.date(lastDay)))
                            : limit);
        }
        return expected;
    }

    /** One step; empty when the framework has no such step. */
    public Optional<Deadline> of(String inspectionId, String step) {
        return of(inspectionId).stream()
                .filter(deadline -> deadline.step().equals(step))
                .findFirst();
    }

    /** What they would be if some milestones had been reached on other days. */
    public List<Deadline> of(String inspectionId, Map<String, LocalDate> otherwise) {
        Framework framework = inspections.byId(inspectionId).framework();
        Map<String, LocalDate> reached = new HashMap<>(milestones.of(inspectionId));
        reached.putAll(otherwise);
        List<Change> granted = changes.findByInspectionIdAndGrantedTrue(inspectionId);
        List<Pause> paused = pauses.ofInspection(inspectionId);
        DeadlineRule rule = new DeadlineRule(calendars::without, people::name, London.dateOf(clock.instant()));
        List<Deadline> limits = new ArrayList<>();
        framework.timeline().steps().forEach(step -> limits.add(rule.limit(step, reached, granted, paused)));
        return limits;
    }
}
