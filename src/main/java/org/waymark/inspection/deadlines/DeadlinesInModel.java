package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.deadlines.LimitInModel.Basis;
import org.waymark.platform.engine.ModelBean;
import org.waymark.platform.engine.Timers;

/**
 * What the models ask of the deadlines, as instants for timers and due dates: a limit falls at the end of its day in
 * London.
 */
@Component("deadlines")
public class DeadlinesInModel implements ModelBean {

    private static final Date OPEN_ENDED = Date.from(Timers.OPEN_ENDED);

    private final Deadlines deadlines;
    private final Inspections inspections;
    private final InspectionCalendars calendars;
    private final WorkingDays anyDay;
    private final ObjectProvider<LimitInModel> ownLimits;
    private final Clock clock;

    DeadlinesInModel(
            Deadlines deadlines,
            Inspections inspections,
            InspectionCalendars calendars,
            WorkingDays anyDay,
            ObjectProvider<LimitInModel> ownLimits,
            Clock clock) {
        this.deadlines = deadlines;
        this.inspections = inspections;
        this.calendars = calendars;
        this.anyDay = anyDay;
        this.ownLimits = ownLimits;
        this.clock = clock;
    }

    /** The limit of a step of the report timeline. */
    public Date due(DelegateExecution execution, String step) {
        return standsStill(execution)
                ? OPEN_ENDED
                : Date.from(limit(execution, step).at());
    }

    /**
     * When to remind of a step of the report timeline, or of a task put before someone today: so many working days
     * before its limit, in the morning, but never before the day the limit is counted from.
     */
    public Date reminder(DelegateExecution execution, String work) {
        if (standsStill(execution)) {
            return OPEN_ENDED;
        }
        Framework framework = framework(execution);
        boolean isStep =
                framework.timeline().steps().stream().anyMatch(step -> step.id().equals(work));
        Basis basis = isStep ? basisOfStep(execution, work) : basis(execution, work);
        int daysBefore = isStep
                ? framework.timeline().step(work).reminderWorkingDaysBefore()
                : framework.taskReminders().workingDays(work);
        // Forwards from where the limit is counted from: backwards from the limit, a new bank holiday would bring the
        // reminder nearer.
        int days = Math.max(0, basis.workingDays() - daysBefore);
        return Date.from(London.morningOf(calendar(execution).add(basis.from(), days)));
    }

    /** Whether the limit has passed of the step of the report that calls for someone to be told. */
    public boolean passed(DelegateExecution execution) {
        return !standsStill(execution)
                && !limit(execution, StepInModel.ofTheLimit(execution)).at().isAfter(clock.instant());
    }

    /** Until when a task put before someone today is to be done. */
    public Date within(DelegateExecution execution, String task) {
        return standsStill(execution) ? OPEN_ENDED : Date.from(London.endOf(taskLimit(execution, task)));
    }

    /** The end of the framework's last day on site. */
    public Date lastDayOnSite(DelegateExecution execution) {
        if (standsStill(execution)) {
            return OPEN_ENDED;
        }
        InspectionView view = inspections.byId(InspectionProcess.inspectionId(execution));
        return Date.from(London.endOf(view.plannedLastDay()));
    }

    /** Until when a concern raised now is to be acknowledged, by the clock. */
    public Date concernDue(DelegateExecution execution) {
        int hours = framework(execution).concerns().acknowledgeWithinHours();
        return Date.from(clock.instant().plus(Duration.ofHours(hours)));
    }

    /** Until when a concern acknowledged now, or sent back now, is to be answered, by the clock. */
    public Date concernAnswerDue(DelegateExecution execution) {
        Framework framework = framework(execution);
        Integer hours = framework.concerns().answerWithinHours();
        return hours == null
                ? Date.from(London.endOf(taskLimit(execution, "respond-to-concern")))
                : Date.from(clock.instant().plus(Duration.ofHours(hours)));
    }

    /** Until when a case referred back today is to be answered. */
    public Date referralBackDue(DelegateExecution execution) {
        int days = framework(execution).concerns().referralBackWithinWorkingDays();
        return Date.from(London.endOf(anyDay.add(today(), days)));
    }

    private LocalDate taskLimit(DelegateExecution execution, String task) {
        Basis basis = basis(execution, task);
        return calendar(execution).add(basis.from(), basis.workingDays());
    }

    private Basis basis(DelegateExecution execution, String task) {
        return ownLimits.stream()
                .filter(limits -> limits.knows(task))
                .findFirst()
                .map(limits -> limits.limitOf(task, name -> (String) execution.getVariable(name)))
                .orElseGet(() -> new Basis(
                        TaskDeadlines.TASK_PUT,
                        today(),
                        framework(execution).taskLimits().workingDays(task)));
    }

    private Basis basisOfStep(DelegateExecution execution, String step) {
        Deadline limit = limit(execution, step);
        return new Basis(limit.countedFrom(), limit.origin(), limit.workingDays());
    }

    private WorkingDays calendar(DelegateExecution execution) {
        return goesOnInAPause(execution) ? anyDay : calendars.of(InspectionProcess.inspectionId(execution));
    }

    /** While it does, nobody knows when anything is due. */
    private boolean standsStill(DelegateExecution execution) {
        return !goesOnInAPause(execution) && calendars.standsStill(InspectionProcess.inspectionId(execution));
    }

    private static boolean goesOnInAPause(DelegateExecution execution) {
        String definition = execution.getProcessDefinitionId();
        return InspectionProcess.goesOnInAPause(definition.substring(0, definition.indexOf(':')));
    }

    private Deadline limit(DelegateExecution execution, String step) {
        Deadline deadline = deadlines
                .of(InspectionProcess.inspectionId(execution), step)
                .orElseThrow(
                        () -> new IllegalStateException("The framework's report timeline has no step " + step + "."));
        if (deadline.date() == null) {
            throw new IllegalStateException(
                    "The limit of %s counts from %s, which has not come yet.".formatted(step, deadline.countedFrom()));
        }
        return deadline;
    }

    private Framework framework(DelegateExecution execution) {
        return inspections.byId(InspectionProcess.inspectionId(execution)).framework();
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
