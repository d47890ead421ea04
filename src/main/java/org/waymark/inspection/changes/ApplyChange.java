package org.waymark.inspection.changes;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.deadlines.Change;
import org.waymark.inspection.deadlines.ChangeRepository;
import org.waymark.inspection.deadlines.DueDates;
import org.waymark.platform.engine.Step;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;

/**
 * A granted extension is part of every deadline from now on, and a granted deferral moves the fieldwork: the timers and
 * due dates that wait already follow. Of a deferral the Director and the
 * heads of the other inspected bodies are told, however it was decided: it is decided once for all of them.
 */
@Component("applyChange")
class ApplyChange implements Step {

    private final ChangeRepository changes;
    private final Inspections inspections;
    private final DueDates dueDates;
    private final FirstDay firstDay;
    private final Pauses pauses;
    private final InspectedBodies bodies;
    private final Post post;

    ApplyChange(
            ChangeRepository changes,
            Inspections inspections,
            DueDates dueDates,
            FirstDay firstDay,
            Pauses pauses,
            InspectedBodies bodies,
            Post post) {
        this.changes = changes;
        this.inspections = inspections;
        this.dueDates = dueDates;
        this.firstDay = firstDay;
        this.pauses = pauses;
        this.bodies = bodies;
        this.post = post;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Change change = changes.findById(UUID.fromString((String) execution.getVariable(InspectionProcess.CHANGE_ID)))
                .orElseThrow();
        if (change.kind() == Change.Kind.DEFERRAL) {
            InspectionView inspection = inspections.byId(change.inspectionId());
            if (change.isGranted()) {
                defer(inspection, change);
            }
            tellHeads(inspection, change);
        } else if (change.isGranted()) {
            dueDates.followExtension(change.inspectionId());
        }
    }

    private void defer(InspectionView inspection, Change change) {
        if (firstDay.isAhead(inspection)) {
            firstDay.defer(inspection.id(), change.workingDays(), change.decision());
        } else {
            pauses.pauseFor(inspection.id(), change.workingDays(), change.decision());
        }
    }

    private void tellHeads(InspectionView inspection, Change change) {
        if (inspection.isOpenToAuthority()) {
            post.toGroup(
                    inspection.authority().dcsGroup(),
                    decided(inspection, change, inspection.authority().name()));
        }
        bodies.told(inspection.id())
                .forEach(one -> post.toGroup(one.headGroup(), decided(inspection, change, one.name())));
    }

    private static Letter decided(InspectionView inspection, Change change, String body) {
        return new Letter(
                "deferral-decided",
                inspection.id(),
                Map.of(
                        "reference",
                        inspection.reference(),
                        "authority",
                        body,
                        "decision",
                        change.isGranted() ? "granted" : "refused",
                        "reason",
                        change.decision()));
    }
}
