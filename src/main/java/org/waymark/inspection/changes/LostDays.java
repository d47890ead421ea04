package org.waymark.inspection.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.inspection.FieldworkDays;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.LostDay;
import org.waymark.inspection.LostDayRepository;
import org.waymark.inspection.deadlines.DueDates;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** Days of the fieldwork on which nothing could be done. */
@Service
@Transactional
class LostDays {

    private final LostDayRepository lostDays;
    private final Inspections inspections;
    private final DueDates dueDates;
    private final AdvisoryLocks turns;
    private final CurrentUser currentUser;
    private final Clock clock;

    LostDays(
            LostDayRepository lostDays,
            Inspections inspections,
            DueDates dueDates,
            AdvisoryLocks turns,
            CurrentUser currentUser,
            Clock clock) {
        this.lostDays = lostDays;
        this.inspections = inspections;
        this.dueDates = dueDates;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @param day    a day of the fieldwork, gone or to come
     * @param madeUp whether the fieldwork ends a working day later for it; otherwise it keeps its end
     * @throws RefusedAnswers when it is no day of the fieldwork, or was lost already
     */
    @WriteTransaction
    void lose(String inspectionId, LocalDate day, boolean madeUp, String reason) {
        turns.take("inspection", inspectionId);
        InspectionView inspection = inspections.byId(inspectionId);
        if (inspection.status() != InspectionStatus.PLANNED && inspection.status() != InspectionStatus.ON_SITE) {
            throw RefusedAnswers.of("day", "The fieldwork is over: no day of it can be lost any more.");
        }
        if (lostDays.existsById(new LostDay.Key(inspectionId, day))) {
            throw RefusedAnswers.of("day", InWords.day(day) + " is recorded as lost already.");
        }
        FieldworkDays days = inspections.fieldworkDays(inspectionId);
        int number = days.numberOf(day)
                .orElseThrow(() -> RefusedAnswers.of(
                        "day",
                        "%s is not a day of the fieldwork, whose days are the working days from %s to %s."
                                .formatted(InWords.day(day), InWords.day(days.first()), InWords.day(days.last()))));
        LostDay lost = new LostDay(inspectionId, day, madeUp, reason, currentUser.id(), clock.instant());
        dueDates.follow(inspectionId, () -> {
            inspections.entity(inspectionId).interrupt();
            lostDays.saveAndFlush(lost);
        });
        LocalDate end = inspections.fieldworkDays(inspectionId).last();
        inspections.note(
                inspectionId,
                "Day %d, %s, was lost; the fieldwork %s"
                        .formatted(
                                number,
                                InWords.day(day),
                                (madeUp ? "ends a working day later, on " : "keeps its end, ") + InWords.day(end)),
                reason);
    }

    List<LostDay> of(String inspectionId) {
        return lostDays.findByKeyInspectionIdOrderByKeyDay(inspectionId);
    }
}
