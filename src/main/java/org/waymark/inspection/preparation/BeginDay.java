package org.waymark.inspection.preparation;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.platform.engine.Step;

/** A day on site begins: it is entered in the trail, and the first of them is the day the fieldwork counts from. */
@Component("beginDay")
class BeginDay implements Step {

    private final Inspections inspections;
    private final Milestones milestones;
    private final Clock clock;

    BeginDay(Inspections inspections, Milestones milestones, Clock clock) {
        this.inspections = inspections;
        this.milestones = milestones;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = InspectionProcess.inspectionId(execution);
        LocalDate today = London.dateOf(clock.instant());
        inspections
                .fieldworkDays(id)
                .numberOf(today)
                .ifPresent(day -> inspections.note(id, "Day " + day + " on site", null));
        milestones.reached(id, "first-day");
    }
}
