package org.waymark.programme.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.platform.engine.ModelBean;
import org.waymark.platform.engine.TimerDates;
import org.waymark.programme.rules.Assumptions;

/** What {@code processes/inspection-programme.bpmn} may ask, and the dates of its timers. */
@Component("programme")
public class ProgrammeInModel implements ModelBean, TimerDates {

    private static final String TIME_TO_PLAN = "timer-time-to-plan";

    private final ProgrammeYearRepository years;
    private final ProgrammeEntryRepository entries;
    private final WorkingDays calendar;
    private final Clock clock;
    private final int ahead = Assumptions.inForce().number("planned-ahead");

    ProgrammeInModel(
            ProgrammeYearRepository years, ProgrammeEntryRepository entries, WorkingDays calendar, Clock clock) {
        this.years = years;
        this.entries = entries;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The ids of those of the year that have a day and stand against nothing. */
    public List<String> inspections(DelegateExecution execution) {
        return entries
                .findByYearIdOrderByPlace(UUID.fromString((String) execution.getVariable(ProgrammeProcess.YEAR_ID)))
                .stream()
                .filter(ProgrammeEntry::isToBePlanned)
                .map(entry -> entry.getId().toString())
                .toList();
    }

    /**
     * By when a year is to be approved: the end of the working day before the first of its inspections is to be planned, but
     * not before tomorrow.
     */
    public Date approvalDue(DelegateExecution execution) {
        UUID year = UUID.fromString((String) execution.getVariable(ProgrammeProcess.YEAR_ID));
        LocalDate first = entries.findByYearIdOrderByPlace(year).stream()
                .filter(ProgrammeEntry::isToBePlanned)
                .map(ProgrammeEntry::firstDay)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> years.findById(year).orElseThrow().firstDay());
        LocalDate due = calendar.subtract(first, ahead + 1);
        LocalDate tomorrow =
                calendar.nextWorkingDayOnOrAfter(London.dateOf(clock.instant()).plusDays(1));
        return Date.from(London.endOf(due.isBefore(tomorrow) ? tomorrow : due));
    }

    /** The morning so many working days before the first day on site, or now where that is over. */
    public Date timeToPlan(DelegateExecution execution) {
        Instant morning = timeToPlan((String) execution.getVariable(ProgrammeProcess.ENTRY_ID));
        return Date.from(morning.isBefore(clock.instant()) ? clock.instant() : morning);
    }

    private Instant timeToPlan(String entry) {
        LocalDate first = entries.findById(UUID.fromString(entry)).orElseThrow().firstDay();
        return London.morningOf(calendar.subtract(first, ahead));
    }

    @Override
    public Optional<Instant> of(Firing timer) {
        return timer.processKey().equals(ProgrammeProcess.KEY)
                        && timer.element().equals(TIME_TO_PLAN)
                ? Optional.of(timeToPlan(timer.variable().apply(ProgrammeProcess.ENTRY_ID)))
                : Optional.empty();
    }
}
