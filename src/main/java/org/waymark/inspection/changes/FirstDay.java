package org.waymark.inspection.changes;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.life.FrameworkRegister;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlanCheck;
import org.waymark.inspection.deadlines.DueDates;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** The planned first day on site, which a manager moves before the call, and a deferral after it. */
@Service
@Transactional
class FirstDay {

    private final Inspections inspections;
    private final FrameworkRegister register;
    private final DueDates dueDates;
    private final WorkingDays calendar;
    private final AdvisoryLocks turns;
    private final Clock clock;

    FirstDay(
            Inspections inspections,
            FrameworkRegister register,
            DueDates dueDates,
            WorkingDays calendar,
            AdvisoryLocks turns,
            Clock clock) {
        this.inspections = inspections;
        this.register = register;
        this.dueDates = dueDates;
        this.calendar = calendar;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Before the authority has been told.
     *
     * @throws RefusedAnswers when it cannot begin then, or the call has been made
     */
    @WriteTransaction
    void move(String inspectionId, LocalDate day, String reason) {
        turns.take("inspection", inspectionId);
        InspectionView inspection = inspections.byId(inspectionId);
        if (inspection.status() != InspectionStatus.PLANNED) {
            throw RefusedAnswers.of(
                    "firstDay",
                    "The authority has been told, or the inspection is over. A deferral is asked for by the %s from now on; a day that was lost is recorded as such."
                            .formatted(inspection.framework().joint().headInShort()));
        }
        LocalDate notice = new PlanCheck(register.standings(), calendar, clock).movedTo(inspection.framework(), day);
        apply(inspection, notice, day, reason);
    }

    /** After the call, while the fieldwork has not begun: so many working days later. */
    void defer(String inspectionId, int workingDays, String reason) {
        InspectionView inspection = inspections.byId(inspectionId);
        apply(inspection, inspection.noticeDay(), calendar.add(inspection.firstDay(), workingDays), reason);
    }

    boolean isAhead(InspectionView inspection) {
        return inspection.firstDay().isAfter(London.dateOf(clock.instant()));
    }

    private void apply(InspectionView inspection, LocalDate notice, LocalDate day, String reason) {
        dueDates.follow(inspection.id(), () -> inspections
                .entity(inspection.id())
                .plan(inspection.authority().code(), notice, day));
        inspections.note(
                inspection.id(),
                "First day on site moved from %s to %s".formatted(InWords.day(inspection.firstDay()), InWords.day(day)),
                reason);
    }
}
