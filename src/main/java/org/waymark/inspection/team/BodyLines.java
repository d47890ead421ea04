package org.waymark.inspection.team;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.framework.InspectedBody;
import org.waymark.framework.JointInspection;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.engine.People;

/** Who is inspected beside the authority, as the page of the team shows it. */
@Component
class BodyLines {

    private final InspectedBodies bodies;
    private final InspectionAccess access;
    private final People people;

    BodyLines(InspectedBodies bodies, InspectionAccess access, People people) {
        this.bodies = bodies;
        this.access = access;
        this.people = people;
    }

    /**
     * @param body        as the framework calls it
     * @param head        the title of its head
     * @param inspectedBy the inspectorate that inspects it; null where one inspects alone
     * @param lead        the name of whoever tells its head; null before the team is assembled
     * @param toldAt      null until its head was told
     * @param spokeTo     who was told; null to the body's own people
     */
    record BodyLine(
            String body,
            String organisation,
            String head,
            String inspectedBy,
            String lead,
            Instant toldAt,
            String spokeTo) {}

    /** All of them to the inspectorates; to the people of a body their own alone. */
    List<BodyLine> of(InspectionView inspection, boolean staff) {
        JointInspection joint = inspection.framework().joint();
        if (joint.others().isEmpty()) {
            return List.of();
        }
        List<InspectedOrganisation> shown = staff ? bodies.of(inspection.id()) : access.theirBodies(inspection);
        return shown.stream()
                .map(one -> line(inspection, joint.body(one.bodyId()), one, staff))
                .toList();
    }

    private BodyLine line(
            InspectionView inspection, InspectedBody body, InspectedOrganisation organisation, boolean staff) {
        boolean several = body.inspectedBy() != null;
        return new BodyLine(
                body.title(),
                organisation.name(),
                body.head(),
                several
                        ? inspection
                                .framework()
                                .joint()
                                .inspectorate(body.inspectedBy())
                                .title()
                        : null,
                (several ? inspection.leadOf(body.inspectedBy()) : inspection.lead())
                        .map(people::name)
                        .orElse(null),
                organisation.toldAt(),
                staff ? organisation.spokeTo() : null);
    }
}
