package org.waymark.inspection;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.desk.RefusedAnswers;
import org.waymark.engine.CurrentUser;
import org.waymark.engine.Processes;
import org.waymark.framework.Framework;

/** What managers do to an inspection on its way: record a change that was asked for, a complaint, a cancellation. */
@Service
@Transactional
class Interventions {

    private static final int LONGEST_CHANGE = 250;

    private final Inspections inspections;
    private final ChangeRepository changes;
    private final ComplaintRepository complaints;
    private final Processes processes;
    private final CurrentUser currentUser;
    private final Clock clock;

    Interventions(
            Inspections inspections,
            ChangeRepository changes,
            ComplaintRepository complaints,
            Processes processes,
            CurrentUser currentUser,
            Clock clock) {
        this.inspections = inspections;
        this.changes = changes;
        this.complaints = complaints;
        this.processes = processes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * An extension, a pause or a deferral that was asked for; a manager's task decides it.
     *
     * @param kind        {@code extension}, {@code pause} or {@code deferral}
     * @param step        the step of the report timeline it is for; null or empty for all that are still open
     * @param workingDays 1 or more
     * @throws RefusedAnswers        when it names no kind, step or number of days that there is
     * @throws NoSuchInspection      when there is no such inspection
     * @throws Processes.NobodyWaits when the inspection has ended
     */
    UUID askForChange(String inspectionId, String kind, String step, int workingDays, String reason) {
        Framework framework = inspections.byId(inspectionId).framework();
        String forStep = step == null || step.isBlank() ? null : step;
        checkStep(framework, forStep);
        if (workingDays < 1 || workingDays > LONGEST_CHANGE) {
            throw RefusedAnswers.of(
                    "workingDays", "Give a number of working days from 1 to %d.".formatted(LONGEST_CHANGE));
        }
        Change change = new Change(inspectionId, kindOf(kind), forStep, workingDays, reason);
        change.askedBy(currentUser.id(), clock.instant());
        changes.saveAndFlush(change);
        inspections.note(inspectionId, "%d working days asked for: %s".formatted(workingDays, kind), reason);
        tell(inspectionId, InspectionProcess.CHANGE_ASKED_FOR, InspectionProcess.CHANGE_ID, change.id());
        return change.id();
    }

    private static Change.Kind kindOf(String word) {
        Optional<Change.Kind> kind = Arrays.stream(Change.Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst();
        return kind.orElseThrow(() -> RefusedAnswers.of("kind", "Choose extension, pause or deferral."));
    }

    private static void checkStep(Framework framework, String step) {
        if (step != null
                && framework.timeline().steps().stream()
                        .noneMatch(one -> one.id().equals(step))) {
            String known = String.join(
                    ", ",
                    framework.timeline().steps().stream()
                            .map(Framework.Step::id)
                            .toList());
            throw RefusedAnswers.of(
                    "step", "The report timeline has no step '%s'. Choose one of: %s.".formatted(step, known));
        }
    }

    /**
     * @throws NoSuchInspection      when there is no such inspection
     * @throws Processes.NobodyWaits when the inspection has ended
     */
    UUID complain(String inspectionId, String what) {
        inspections.byId(inspectionId);
        Complaint complaint =
                complaints.saveAndFlush(new Complaint(inspectionId, what, currentUser.id(), clock.instant()));
        inspections.note(inspectionId, "Complaint received", null);
        tell(inspectionId, InspectionProcess.COMPLAINT_RECEIVED, InspectionProcess.COMPLAINT_ID, complaint.id());
        return complaint.id();
    }

    /**
     * @throws NoSuchInspection      when there is no such inspection
     * @throws RefusedAnswers        when the report is published already
     * @throws Processes.NobodyWaits when the inspection has ended
     */
    void cancel(String inspectionId, String reason) {
        Status status = inspections.byId(inspectionId).status();
        if (status == Status.PUBLISHED || status == Status.CLOSED) {
            throw RefusedAnswers.of("", "The report is published: this inspection cannot be cancelled any more.");
        }
        inspections.note(inspectionId, "Cancelled", reason);
        processes.tell(
                inspectionId, InspectionProcess.CANCELLED, Map.of(InspectionProcess.INSPECTION_ID, inspectionId));
    }

    private void tell(String inspectionId, String message, String idName, UUID id) {
        processes.tell(
                inspectionId, message, Map.of(idName, id.toString(), InspectionProcess.INSPECTION_ID, inspectionId));
    }
}
