package org.waymark.inspection.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.SubmissionId;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** Complaints about an inspection, from its plan until long after it has closed. */
@Service
@Transactional
public class Complaints {

    private final ComplaintRepository complaints;
    private final Inspections inspections;
    private final Processes processes;
    private final AdvisoryLocks turns;
    private final CurrentUser currentUser;
    private final Clock clock;

    Complaints(
            ComplaintRepository complaints,
            Inspections inspections,
            Processes processes,
            AdvisoryLocks turns,
            CurrentUser currentUser,
            Clock clock) {
        this.complaints = complaints;
        this.inspections = inspections;
        this.processes = processes;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A complaint is recorded, and goes to the managers to be acknowledged.
     *
     * @param from {@code authority}, {@code parent}, {@code public} or {@code staff}
     * @param on   the day it was received
     * @param submission the page's own word for it; null where it has none
     * @throws RefusedAnswers   when it names nobody who complains, or a day to come
     * @throws NoSuchInspection when there is no such inspection
     */
    @WriteTransaction
    public UUID receive(String inspectionId, String from, LocalDate on, String what, String submission) {
        turns.take("complaints", inspectionId);
        UUID id = SubmissionId.of(submission, inspectionId, currentUser.id(), from, on, what);
        if (complaints.existsById(id)) {
            return id;
        }
        InspectionView inspection = inspections.byId(inspectionId);
        Complaint.From who = Arrays.stream(Complaint.From.values())
                .filter(one -> one.name().equalsIgnoreCase(from))
                .findFirst()
                .orElseThrow(
                        () -> RefusedAnswers.of("from", "Choose who complains: authority, parent, public or staff."));
        checkDay("on", on, London.dateOf(inspections.entity(inspectionId).plannedAt()), "The inspection was planned");
        int number = complaints.findByInspectionIdOrderByNumber(inspectionId).size() + 1;
        Complaint complaint = complaints.saveAndFlush(
                new Complaint(id, inspectionId, number, who, on, what).recorded(currentUser.id(), clock.instant()));
        inspections.note(inspectionId, "Complaint %d received on %s".formatted(number, InWords.day(on)), null);
        processes.start(
                InspectionProcess.COMPLAINT,
                inspectionId,
                "%s-complaint%d".formatted(inspection.reference(), number),
                Map.of(InspectionProcess.COMPLAINT_ID, complaint.id().toString()));
        return complaint.id();
    }

    /** @throws RefusedAnswers when the day is before it was received, or to come */
    void acknowledge(Complaint complaint, LocalDate on, boolean holds, String reason) {
        checkDay("acknowledgedOn", on, complaint.receivedOn(), "The complaint was received");
        complaint.acknowledge(on, currentUser.id());
        complaint.decideEffect(holds, reason, currentUser.id(), clock.instant());
        complaints.save(complaint);
        inspections.note(
                complaint.inspectionId(),
                "Complaint %d acknowledged; it %s"
                        .formatted(complaint.number(), holds ? "holds publication" : "does not hold publication"),
                null);
    }

    /** @throws RefusedAnswers when the day is before it was acknowledged, or to come */
    void answer(Complaint complaint, LocalDate on, String text) {
        LocalDate earliest = complaint.acknowledgedOn() == null ? complaint.receivedOn() : complaint.acknowledgedOn();
        checkDay("answeredOn", on, earliest, "The complaint was acknowledged");
        complaint.answer(text, on, currentUser.id(), clock.instant());
        complaints.save(complaint);
        inspections.note(
                complaint.inspectionId(),
                "Complaint %d answered%s"
                        .formatted(
                                complaint.number(), complaint.holdsPublication() ? "; it still holds publication" : ""),
                null);
    }

    /** Publication does not wait for it any longer. @throws RefusedAnswers when it does not hold publication */
    @WriteTransaction
    void release(String inspectionId, int number, String because) {
        Complaint complaint = numbered(inspectionId, number);
        if (!complaint.holdsPublication()) {
            throw RefusedAnswers.of("reason", "This complaint does not hold publication.");
        }
        complaint.release(because, currentUser.id(), clock.instant());
        complaints.save(complaint);
        inspections.note(inspectionId, "Complaint %d holds publication no longer".formatted(number), null);
    }

    /** Publication waits for it from now on. @throws RefusedAnswers when it does already */
    @WriteTransaction
    void hold(String inspectionId, int number, String because) {
        Complaint complaint = numbered(inspectionId, number);
        if (complaint.holdsPublication()) {
            throw RefusedAnswers.of("reason", "This complaint holds publication already.");
        }
        complaint.decideEffect(true, because, currentUser.id(), clock.instant());
        complaints.save(complaint);
        inspections.note(inspectionId, "Complaint %d holds publication".formatted(number), null);
    }

    private Complaint numbered(String inspectionId, int number) {
        return of(inspectionId).stream()
                .filter(complaint -> complaint.number() == number)
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of("", "This inspection has no complaint %d.".formatted(number)));
    }

    @Transactional(readOnly = true)
    public List<Complaint> of(String inspectionId) {
        return complaints.findByInspectionIdOrderByNumber(inspectionId);
    }

    @Transactional(readOnly = true)
    public Complaint of(OpenTask task) {
        return complaints
                .findById(UUID.fromString(task.variable(InspectionProcess.COMPLAINT_ID)))
                .orElseThrow();
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }

    private void checkDay(String field, LocalDate day, LocalDate earliest, String because) {
        if (day.isAfter(today())) {
            throw RefusedAnswers.of(field, InWords.day(day) + " has not come yet. Give the day on which it was.");
        }
        if (day.isBefore(earliest)) {
            throw RefusedAnswers.of(
                    field,
                    "%s on %s. It cannot have been on %s.".formatted(because, InWords.day(earliest), InWords.day(day)));
        }
    }
}
