package org.waymark.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.platform.engine.ModelBean;

/** What the models ask of the inspection. Dates are instants for the engine's timers. */
@Component("inspection")
public class InspectionInModel implements ModelBean {

    private final Inspections inspections;
    private final DateRule.Counting dates;
    private final Clock clock;

    InspectionInModel(Inspections inspections, DateRule.Counting dates, Clock clock) {
        this.inspections = inspections;
        this.dates = dates;
        this.clock = clock;
    }

    public String lead(DelegateExecution execution) {
        return view(execution)
                .lead()
                .orElseThrow(() -> new IllegalStateException("No lead inspector has been named for this inspection."));
    }

    public String linkOfficers(DelegateExecution execution) {
        return view(execution).authority().linkGroup();
    }

    public String dcs(DelegateExecution execution) {
        return view(execution).authority().dcsGroup();
    }

    /** Whether the authority is told some working days before the first day on site. */
    public boolean noticeGiven(DelegateExecution execution) {
        InspectionView view = view(execution);
        return view.noticeDay().isBefore(view.firstDay());
    }

    /** Whether children's cases are looked at under its framework. */
    public boolean looksAtCases(DelegateExecution execution) {
        return view(execution).framework().sample().isAsked();
    }

    /** Whether the authority is asked to name cases: those of good practice, or all that are looked at. */
    public boolean asksForGoodPractice(DelegateExecution execution) {
        return view(execution).framework().sample().nominations() > 0;
    }

    public Date morningOfNotice(DelegateExecution execution) {
        return InspectionProcess.date(execution, DateRule.InspectionDay.NOTICE, dates);
    }

    public Date firstMorningOnSite(DelegateExecution execution) {
        return InspectionProcess.date(execution, DateRule.InspectionDay.FIRST_ON_SITE, dates);
    }

    /** 08:00 of the next day of the fieldwork on which its work begins; never, when none is left. */
    public Date nextMorning(DelegateExecution execution) {
        return InspectionProcess.date(execution, DateRule.InspectionDay.NEXT_ON_SITE, dates);
    }

    public boolean anotherDayOnSite(DelegateExecution execution) {
        return days(execution).anotherAfter(today());
    }

    public boolean midPointToday(DelegateExecution execution) {
        int midPoint = view(execution).framework().fieldwork().midPointDay();
        return days(execution).isMidPoint(today(), midPoint);
    }

    private FieldworkDays days(DelegateExecution execution) {
        return inspections.fieldworkDays(id(execution));
    }

    private InspectionView view(DelegateExecution execution) {
        return inspections.byId(id(execution));
    }

    private static String id(DelegateExecution execution) {
        return InspectionProcess.inspectionId(execution);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
