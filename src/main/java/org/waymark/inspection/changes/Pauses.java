package org.waymark.inspection.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Pause;
import org.waymark.inspection.PauseRepository;
import org.waymark.inspection.deadlines.DueDates;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * Times in which an inspection stands still: no day's work begins, and no limit comes nearer. Concerns about a child
 * and complaints go on.
 */
@Service
@Transactional
class Pauses {

    private static final Set<InspectionStatus> OVER =
            EnumSet.of(InspectionStatus.PUBLISHED, InspectionStatus.CLOSED, InspectionStatus.CANCELLED);
    private static final int LONGEST = 250;

    private final PauseRepository pauses;
    private final Inspections inspections;
    private final DueDates dueDates;
    private final WorkingDays calendar;
    private final AdvisoryLocks turns;
    private final CurrentUser currentUser;
    private final Clock clock;

    Pauses(
            PauseRepository pauses,
            Inspections inspections,
            DueDates dueDates,
            WorkingDays calendar,
            AdvisoryLocks turns,
            CurrentUser currentUser,
            Clock clock) {
        this.pauses = pauses;
        this.inspections = inspections;
        this.dueDates = dueDates;
        this.calendar = calendar;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @param firstDay the first day that is paused: today, or a day that has passed
     * @throws RefusedAnswers when it cannot be paused then
     */
    @WriteTransaction
    void begin(String inspectionId, LocalDate firstDay, String reason) {
        turns.take("inspection", inspectionId);
        checkFirstDay(inspectionId, firstDay);
        Pause pause = new Pause(inspectionId, firstDay, reason, currentUser.id(), clock.instant());
        dueDates.followPause(inspectionId, firstDay, () -> keep(inspectionId, pause));
        inspections.note(inspectionId, "Paused from " + InWords.day(firstDay), reason);
    }

    private void checkFirstDay(String inspectionId, LocalDate firstDay) {
        if (OVER.contains(inspections.byId(inspectionId).status())) {
            throw RefusedAnswers.of("firstDay", "This inspection is over: there is nothing left to pause.");
        }
        if (firstDay.isAfter(today())) {
            throw RefusedAnswers.of(
                    "firstDay",
                    "%s has not come yet. Record the pause on its first day or later."
                            .formatted(InWords.day(firstDay)));
        }
        LocalDate planned = London.dateOf(inspections.entity(inspectionId).plannedAt());
        if (firstDay.isBefore(planned)) {
            throw RefusedAnswers.of(
                    "firstDay",
                    "The inspection was planned on %s. It cannot have been paused before."
                            .formatted(InWords.day(planned)));
        }
        for (Pause earlier : pauses.findByInspectionIdOrderByFirstDay(inspectionId)) {
            if (earlier.isOpen()) {
                throw RefusedAnswers.of(
                        "firstDay",
                        "It is paused already, since %s. End that pause first."
                                .formatted(InWords.day(earlier.firstDay())));
            }
            if (firstDay.isBefore(earlier.resumesOn())) {
                throw RefusedAnswers.of(
                        "firstDay",
                        "It was paused until %s. Give a later first day."
                                .formatted(InWords.day(earlier.resumesOn().minusDays(1))));
            }
        }
    }

    /**
     * @param resumesOn the first day on which work goes on
     * @throws RefusedAnswers when there is no pause to end, or it cannot end then
     */
    @WriteTransaction
    void end(String inspectionId, LocalDate resumesOn, String reason) {
        turns.take("inspection", inspectionId);
        Pause pause = pauses.findByInspectionIdOrderByFirstDay(inspectionId).stream()
                .filter(Pause::isOpen)
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of("resumesOn", "This inspection is not paused."));
        if (resumesOn.isBefore(pause.firstDay())) {
            throw RefusedAnswers.of(
                    "resumesOn",
                    "The pause began on %s. Work cannot have gone on before.".formatted(InWords.day(pause.firstDay())));
        }
        if (resumesOn.isAfter(calendar.add(today(), LONGEST))) {
            throw RefusedAnswers.of(
                    "resumesOn",
                    "That is more than %d working days ahead. Leave the pause open until its end is near."
                            .formatted(LONGEST));
        }
        dueDates.followPause(inspectionId, pause.firstDay(), () -> {
            pause.resume(resumesOn, reason, currentUser.id(), clock.instant());
            pauses.saveAndFlush(pause);
        });
        inspections.note(inspectionId, "Work goes on from " + InWords.day(resumesOn), reason);
    }

    private void keep(String inspectionId, Pause pause) {
        inspections.entity(inspectionId).interrupt();
        pauses.saveAndFlush(pause);
    }

    /** A pause of so many working days from the next one on: a deferral once the inspectors are on site. */
    void pauseFor(String inspectionId, int workingDays, String reason) {
        LocalDate firstDay = calendar.add(today(), 1);
        Pause pause = new Pause(inspectionId, firstDay, reason, currentUser.id(), clock.instant());
        pause.resume(calendar.add(firstDay, workingDays), reason, currentUser.id(), clock.instant());
        dueDates.followPause(inspectionId, firstDay, () -> keep(inspectionId, pause));
        inspections.note(
                inspectionId,
                "Deferred: paused from %s, work goes on on %s"
                        .formatted(InWords.day(firstDay), InWords.day(pause.resumesOn())),
                reason);
    }

    List<Pause> of(String inspectionId) {
        return pauses.ofInspection(inspectionId);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
