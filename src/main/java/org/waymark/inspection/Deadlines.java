package org.waymark.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.Counted;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;

/**
 * The limits of an inspection's report: each a function of the day it counts from, the framework's working days, what
 * was granted on the way, and the calendar; computed anew whenever it is asked for, never stored.
 */
@Service
@Transactional(readOnly = true)
public class Deadlines {

    private final Inspections inspections;
    private final Milestones milestones;
    private final ChangeRepository changes;
    private final WorkingDays calendar;

    Deadlines(Inspections inspections, Milestones milestones, ChangeRepository changes, WorkingDays calendar) {
        this.inspections = inspections;
        this.milestones = milestones;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** Every step of the framework's report timeline, in its order. */
    public List<Deadline> of(String inspectionId) {
        Framework framework = inspections.byId(inspectionId).framework();
        Map<String, LocalDate> reached = milestones.of(inspectionId);
        List<Change> granted = changes.findByInspectionIdAndGrantedTrue(inspectionId);
        return framework.timeline().steps().stream()
                .map(step -> deadline(step, reached, granted))
                .toList();
    }

    /** One step; empty when the framework has no such step. */
    public Optional<Deadline> of(String inspectionId, String step) {
        return of(inspectionId).stream()
                .filter(deadline -> deadline.step().equals(step))
                .findFirst();
    }

    private Deadline deadline(Framework.Step step, Map<String, LocalDate> reached, List<Change> granted) {
        LocalDate origin = reached.get(step.countedFrom());
        int extension = granted.stream()
                .filter(change -> change.lengthens(step.id(), reached.get(step.doneWhen())))
                .mapToInt(Change::workingDays)
                .sum();
        Counted counted = origin == null ? null : calendar.count(origin, step.workingDays() + extension);
        return new Deadline(
                step.id(),
                step.title(),
                step.countedFrom(),
                origin,
                step.workingDays() + extension,
                extension,
                counted == null ? null : counted.date(),
                counted == null ? null : London.endOf(counted.date()),
                step.source(),
                counted == null ? List.of() : counted.skipped(),
                step.doneWhen(),
                reached.get(step.doneWhen()));
    }
}
