package org.waymark.inspection.notice;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.BodyDroppedOut;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.inspection.changes.InspectionCancelled;
import org.waymark.inspection.preparation.InspectionPrepared;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;

/** The notices of an inspection: begun with its preparation, and ended where the inspection is cancelled. */
@Component
class BodyNotices {

    private final Inspections inspections;
    private final InspectedBodies bodies;
    private final Processes processes;
    private final Post post;

    BodyNotices(Inspections inspections, InspectedBodies bodies, Processes processes, Post post) {
        this.inspections = inspections;
        this.bodies = bodies;
        this.processes = processes;
        this.post = post;
    }

    /** Each waits for the same morning as the call to the authority. */
    @EventListener
    void begin(InspectionPrepared prepared) {
        List<InspectedOrganisation> others = bodies.of(prepared.inspectionId());
        if (others.isEmpty()) {
            return;
        }
        InspectionView inspection = inspections.byId(prepared.inspectionId());
        others.forEach(organisation -> processes.start(
                NoticeProcess.KEY,
                inspection.id(),
                businessKey(inspection, organisation),
                Map.of(
                        InspectionProcess.INSPECTION_ID,
                        inspection.id(),
                        NoticeProcess.ORGANISATION_ID,
                        organisation.id().toString())));
    }

    /** An organisation that knew of it is told; one that did not, never is. */
    @EventListener
    void end(InspectionCancelled cancelled) {
        InspectionView inspection = inspections.byId(cancelled.inspectionId());
        for (InspectedOrganisation organisation : bodies.of(inspection.id())) {
            if (organisation.isTold() && !organisation.hasDroppedOut()) {
                Letter letter = new Letter(
                        "inspection-cancelled",
                        inspection.id(),
                        Map.of("reference", inspection.reference(), "authority", organisation.name()));
                post.toGroup(organisation.headGroup(), letter);
                post.toGroup(organisation.contactGroup(), letter);
            }
            processes.endCase(inspection.id(), businessKey(inspection, organisation), NoticeProcess.NO_LONGER_DUE);
        }
    }

    /** What it was to be told, or to supply, is not waited for. */
    @EventListener
    void end(BodyDroppedOut dropped) {
        InspectedOrganisation organisation = dropped.organisation();
        processes.endCase(
                organisation.inspectionId(),
                businessKey(inspections.byId(organisation.inspectionId()), organisation),
                NoticeProcess.NO_LONGER_DUE);
    }

    private static String businessKey(InspectionView inspection, InspectedOrganisation organisation) {
        return inspection.reference() + "/body-" + organisation.code();
    }
}
