package org.waymark.inspection.changes;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Framework;
import org.waymark.framework.ReportTimeline;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.deadlines.Change;
import org.waymark.inspection.deadlines.ChangeRepository;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** What is asked of an inspection on its way: an extension, a deferral, its cancellation. */
@Service
@Transactional
public class Interventions {

    private static final int LONGEST_CHANGE = 250;
    private static final Set<InspectionStatus> DEFERRABLE = Set.of(InspectionStatus.PLANNED, InspectionStatus.ON_SITE);

    private final Inspections inspections;
    private final ChangeRepository changes;
    private final Processes processes;
    private final OpenConcernsOfInspection concerns;
    private final AdvisoryLocks turns;
    private final CurrentUser currentUser;
    private final Clock clock;

    Interventions(
            Inspections inspections,
            ChangeRepository changes,
            Processes processes,
            OpenConcernsOfInspection concerns,
            AdvisoryLocks turns,
            CurrentUser currentUser,
            Clock clock) {
        this.inspections = inspections;
        this.changes = changes;
        this.processes = processes;
        this.concerns = concerns;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * An extension or a deferral that was asked for; a manager's task decides it.
     *
     * @param kind        {@code extension} or {@code deferral}
     * @param step        the step of the report timeline it is for; null or empty for all that are still open
     * @param workingDays 1 to 250
     * @throws RefusedAnswers        when it names no kind, step or number of days that there is
     * @throws NoSuchInspection      when there is no such inspection
     * @throws Processes.NobodyWaits when the inspection has ended
     */
    @WriteTransaction
    UUID askForChange(String inspectionId, String kind, String step, int workingDays, String reason) {
        turns.take("inspection", inspectionId);
        InspectionView inspection = inspections.byId(inspectionId);
        Change.Kind asked = kindOf(kind);
        String forStep = step == null || step.isBlank() ? null : step;
        checkStep(inspection.framework(), forStep);
        if (workingDays < 1 || workingDays > LONGEST_CHANGE) {
            throw RefusedAnswers.of(
                    "workingDays",
                    "%d is not a number of working days that can be asked for. Give one from 1 to %d."
                            .formatted(workingDays, LONGEST_CHANGE));
        }
        if (asked == Change.Kind.DEFERRAL) {
            checkDeferral(inspection, forStep);
        }
        Change change = new Change(inspectionId, asked, forStep, workingDays, reason);
        change.askedBy(currentUser.id(), clock.instant());
        changes.saveAndFlush(change);
        inspections.note(
                inspectionId,
                "%s of %d working day%s asked for".formatted(asked.inWords(), workingDays, workingDays == 1 ? "" : "s"),
                reason);
        processes.tell(
                inspectionId,
                InspectionProcess.CHANGE_ASKED_FOR,
                Map.of(
                        InspectionProcess.CHANGE_ID,
                        change.id().toString(),
                        InspectionProcess.INSPECTION_ID,
                        inspectionId));
        return change.id();
    }

    private void checkDeferral(InspectionView inspection, String step) {
        if (step != null) {
            throw RefusedAnswers.of("step", "A deferral moves the fieldwork. For a later step ask an extension.");
        }
        requireDeferrable(inspection.status(), "");
        boolean waiting = of(inspection.id()).stream()
                .anyMatch(change -> change.kind() == Change.Kind.DEFERRAL && !change.isDecided());
        if (waiting) {
            throw RefusedAnswers.of("", "A deferral has been asked for already. Wait until it is decided.");
        }
    }

    /**
     * @param field beside which it is said
     * @throws RefusedAnswers when there is nothing to defer any more
     */
    static void requireDeferrable(InspectionStatus status, String field) {
        if (!DEFERRABLE.contains(status)) {
            throw RefusedAnswers.of(
                    field,
                    "The inspectors have left: there is nothing to defer. For a later step ask for an extension.");
        }
    }

    private static Change.Kind kindOf(String word) {
        Optional<Change.Kind> kind = Arrays.stream(Change.Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst();
        return kind.orElseThrow(() ->
                RefusedAnswers.of("kind", "Choose extension or deferral. A pause is recorded with its first day."));
    }

    private static void checkStep(Framework framework, String step) {
        if (step != null
                && framework.timeline().steps().stream()
                        .noneMatch(one -> one.id().equals(step))) {
            String known = String.join(
                    ", ",
                    framework.timeline().steps().stream()
                            .map(ReportTimeline.Step::id)
                            .toList());
            throw RefusedAnswers.of(
                    "step", "The framework has no step '%s'. Choose one of: %s.".formatted(step, known));
        }
    }

    /**
     * @throws NoSuchInspection      when there is no such inspection
     * @throws RefusedAnswers        when the report is published already, or a concern for a child is open
     * @throws Processes.NobodyWaits when the inspection has ended
     */
    @WriteTransaction
    public void cancel(String inspectionId, String reason) {
        cancelInRunning(inspectionId, reason);
    }

    /** As {@link #cancel}, as one part of what the running transaction does. */
    public void cancelInRunning(String inspectionId, String reason) {
        InspectionStatus status = inspections.byId(inspectionId).status();
        if (status == InspectionStatus.PUBLISHED || status == InspectionStatus.CLOSED) {
            throw RefusedAnswers.of("", "The inspection is published: it cannot be cancelled any more.");
        }
        List<String> open = concerns.open(inspectionId);
        if (!open.isEmpty()) {
            throw RefusedAnswers.of(
                    "",
                    "This would end with the inspection, and a child may be at risk: %s. See it closed first."
                            .formatted(String.join(", ", open)));
        }
        inspections.note(inspectionId, "Cancelled", reason);
        processes.tell(
                inspectionId, InspectionProcess.CANCELLED, Map.of(InspectionProcess.INSPECTION_ID, inspectionId));
    }

    /** What was asked for, the earliest first. */
    @Transactional(readOnly = true)
    public List<Change> of(String inspectionId) {
        return changes.findByInspectionIdOrderByAskedAt(inspectionId);
    }
}
