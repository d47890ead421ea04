package org.waymark.inspection.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.inspection.deadlines.DueDates;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** Corrects the last day on site, from which the report's limits are counted (2012: paragraphs 45 to 48). */
@Service
@Transactional
class LastDay {

    private final Inspections inspections;
    private final Milestones milestones;
    private final Deadlines deadlines;
    private final DueDates dueDates;
    private final Audit audit;
    private final AdvisoryLocks turns;
    private final CurrentUser currentUser;
    private final Clock clock;

    LastDay(
            Inspections inspections,
            Milestones milestones,
            Deadlines deadlines,
            DueDates dueDates,
            Audit audit,
            AdvisoryLocks turns,
            CurrentUser currentUser,
            Clock clock) {
        this.inspections = inspections;
        this.milestones = milestones;
        this.deadlines = deadlines;
        this.dueDates = dueDates;
        this.audit = audit;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param note what does not change any more, and why; null when the limit moves or stays by itself */
    record MovedDeadline(String title, LocalDate before, LocalDate after, String note) {}

    record Preview(LocalDate before, LocalDate after, List<MovedDeadline> lines) {}

    /**
     * What a correction would move; nothing is written.
     *
     * @throws RefusedAnswers when the day cannot be corrected so
     */
    @Transactional(readOnly = true)
    public Preview preview(String inspectionId, LocalDate day) {
        InspectionView inspection = checked(inspectionId, day);
        List<Deadline> before = deadlines.of(inspectionId);
        List<Deadline> after = deadlines.of(inspectionId, Map.of(Milestones.END_OF_FIELDWORK, day));
        List<MovedDeadline> lines = new ArrayList<>();
        for (int index = 0; index < before.size(); index++) {
            Deadline was = before.get(index);
            Deadline becomes = after.get(index);
            lines.add(new MovedDeadline(was.title(), was.date(), becomes.date(), note(was, becomes)));
        }
        return new Preview(inspection.lastDayOnSite(), day, lines);
    }

    private static String note(Deadline was, Deadline becomes) {
        if (was.doneOn() == null) {
            return was.origin() == null ? "Counts from something that has not happened yet." : null;
        }
        String done = "Done on %s: that does not change.".formatted(InWords.day(was.doneOn()));
        if (was.isMet() == becomes.isMet()) {
            return done;
        }
        return done + (becomes.isMet() ? " It was late, and is in time then." : " It was in time, and is late then.");
    }

    /** @throws RefusedAnswers when the day cannot be corrected so */
    @WriteTransaction
    void correct(String inspectionId, LocalDate day, String reason) {
        turns.take("inspection", inspectionId);
        LocalDate before = checked(inspectionId, day).lastDayOnSite();
        dueDates.follow(inspectionId, () -> {
            inspections.entity(inspectionId).correctLastDay(day);
            milestones.reachedOn(inspectionId, Milestones.END_OF_FIELDWORK, day);
            inspections.flush();
        });
        audit.add(
                currentUser.id(),
                "correct-last-day",
                inspectionId,
                Milestones.END_OF_FIELDWORK,
                "from %s to %s".formatted(before, day));
        inspections.note(
                inspectionId,
                "Last day on site corrected from %s to %s".formatted(InWords.day(before), InWords.day(day)),
                reason);
    }

    private InspectionView checked(String inspectionId, LocalDate day) {
        InspectionView inspection = inspections.byId(inspectionId);
        if (inspection.lastDayOnSite() == null) {
            throw RefusedAnswers.of(
                    "day", "The last day on site has not been recorded yet: the lead does that in Tasklist.");
        }
        if (inspection.status() != InspectionStatus.REPORTING) {
            throw RefusedAnswers.of("day", "The inspection is published: its limits do not move any more.");
        }
        RecordLastDayForm.problemWith(day, inspection.firstDay(), London.dateOf(clock.instant()))
                .ifPresent(problem -> {
                    throw RefusedAnswers.of("day", problem);
                });
        if (day.equals(inspection.lastDayOnSite())) {
            throw RefusedAnswers.of("day", InWords.day(day) + " is recorded already.");
        }
        return inspection;
    }
}
