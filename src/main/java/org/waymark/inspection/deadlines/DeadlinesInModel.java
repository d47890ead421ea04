package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.ModelBean;

/**
 * What the models ask of the deadlines, as instants for timers and due dates: a limit falls at the end of its day in
 * London.
 */
@Component("deadlines")
public class DeadlinesInModel implements ModelBean {

    private final DateRule.Counting dates;
    private final Inspections inspections;
    private final Clock clock;

    DeadlinesInModel(DateRule.Counting dates, Inspections inspections, Clock clock) {
        this.dates = dates;
        this.inspections = inspections;
        this.clock = clock;
    }

    /** The limit of a step of the report timeline. */
    public Date due(DelegateExecution execution, String step) {
        return InspectionProcess.date(execution, new DateRule.StepLimit(step), dates);
    }

    /**
     * When to remind of a step of the report timeline, or of a task put before someone today: so many working days
     * before its limit, in the morning, but never before the day the limit is counted from.
     */
    public Date reminder(DelegateExecution execution, String work) {
        boolean isStep =
                inspections.byId(InspectionProcess.inspectionId(execution)).framework().timeline().steps().stream()
                        .anyMatch(step -> step.id().equals(work));
        return InspectionProcess.date(
                execution, isStep ? new DateRule.StepReminder(work) : new DateRule.WorkReminder(work), dates);
    }

    /** Whether the limit has passed of the step of the report that calls for someone to be told. */
    public boolean passed(DelegateExecution execution) {
        return !due(execution, StepInModel.ofTheLimit(execution)).toInstant().isAfter(clock.instant());
    }

    /** Until when a task put before someone today is to be done. */
    public Date within(DelegateExecution execution, String task) {
        return InspectionProcess.date(execution, new DateRule.WorkLimit(task), dates);
    }

    /** The end of the framework's last day on site. */
    public Date lastDayOnSite(DelegateExecution execution) {
        return InspectionProcess.date(execution, DateRule.InspectionDay.LAST_ON_SITE, dates);
    }

    /** Until when a concern raised now is to be acknowledged, by the clock. */
    public Date concernDue(DelegateExecution execution) {
        return InspectionProcess.date(execution, DateRule.Concern.ACKNOWLEDGEMENT, dates);
    }

    /** Until when a concern acknowledged now, or sent back now, is to be answered, by the clock. */
    public Date concernAnswerDue(DelegateExecution execution) {
        return InspectionProcess.date(execution, DateRule.Concern.ANSWER, dates);
    }

    /** Until when a case referred back today is to be answered. */
    public Date referralBackDue(DelegateExecution execution) {
        return InspectionProcess.date(execution, DateRule.Concern.REFERRED_BACK, dates);
    }
}
