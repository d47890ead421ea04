package org.waymark.inspection.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.framework.InspectedBody;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.inspection.notice.SuppliedInformation.Supplied;
import org.waymark.platform.engine.People;

/** The inspected bodies beside the local authority, and what each was asked for: all to the inspectorates, to a body its own. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/bodies")
class BodiesController {

    private final InspectedBodies bodies;
    private final SuppliedInformation supplied;
    private final InspectionAccess access;
    private final People people;

    BodiesController(InspectedBodies bodies, SuppliedInformation supplied, InspectionAccess access, People people) {
        this.bodies = bodies;
        this.supplied = supplied;
        this.access = access;
        this.people = people;
    }

    /**
     * @param inspectorates those beside the leading one; empty to the people of a body
     * @param mayDropOut    whether whoever asks records that one drops out
     */
    record Page(List<BodyPart> bodies, List<InspectoratePart> inspectorates, boolean mayDropOut) {}

    /** @param droppedBecause why it takes no part any more; null while it does */
    record InspectoratePart(String id, String inspectorate, String lead, String droppedBecause) {}

    /**
     * @param body   as the framework calls it
     * @param head   the title of its head
     * @param toldAt null until its head was told
     * @param asked  empty where nothing is asked of it
     * @param droppedBecause why it is inspected no more; null while it is
     */
    record BodyPart(
            UUID id,
            String body,
            String organisation,
            String head,
            Instant toldAt,
            List<Asked> asked,
            String droppedBecause) {}

    /** @param by null until it was supplied */
    record Asked(String title, String text, String whereToRead, String notHeldBecause, String by, Instant at) {}

    @GetMapping
    Page bodies(
            @AskedBy(
                            value = {AccessRole.STAFF, AccessRole.CONTACT_OF_BODY, AccessRole.HEAD_OF_BODY},
                            otherwise =
                                    "This is for the inspectors of this inspection and the people of the other bodies.")
                    InspectionView inspection) {
        boolean staff = access.is(inspection, AccessRole.STAFF);
        List<InspectedOrganisation> shown = staff ? bodies.of(inspection.id()) : access.theirBodies(inspection);
        List<Supplied> all = shown.isEmpty() ? List.of() : supplied.of(inspection.id());
        Map<String, String> names = people.names(all.stream().map(Supplied::by).toList());
        List<BodyPart> parts = shown.stream()
                .map(one -> new BodyPart(
                        one.id(),
                        body(inspection, one).title(),
                        one.name(),
                        body(inspection, one).head(),
                        one.toldAt(),
                        asked(inspection, one, all, names),
                        one.droppedBecause()))
                .toList();
        return new Page(parts, staff ? inspectorates(inspection) : List.of(), access.is(inspection, AccessRole.LEAD));
    }

    private List<InspectoratePart> inspectorates(InspectionView inspection) {
        Map<String, String> dropped = bodies.inspectoratesDroppedOut(inspection.id());
        return PartnerInspectorates.of(inspection.framework()).stream()
                .map(one -> new InspectoratePart(
                        one.id(),
                        one.title(),
                        dropped.containsKey(one.id())
                                ? null
                                : inspection.leadOf(one.id()).map(people::name).orElse(null),
                        dropped.get(one.id())))
                .toList();
    }

    private static InspectedBody body(InspectionView inspection, InspectedOrganisation organisation) {
        return inspection.framework().joint().body(organisation.bodyId());
    }

    private static List<Asked> asked(
            InspectionView inspection,
            InspectedOrganisation organisation,
            List<Supplied> all,
            Map<String, String> names) {
        Map<String, Supplied> theirs = all.stream()
                .filter(one -> one.organisation().equals(organisation.id()))
                .collect(Collectors.toMap(Supplied::kind, one -> one));
        return new NoticeToBody(inspection, organisation, body(inspection, organisation))
                .askedFor().stream()
                        .map(kind -> {
                            Supplied one = theirs.get(kind.id());
                            return one == null
                                    ? new Asked(kind.title(), kind.text(), null, null, null, null)
                                    : new Asked(
                                            kind.title(),
                                            kind.text(),
                                            one.whereToRead(),
                                            one.notHeldBecause(),
                                            names.get(one.by()),
                                            one.at());
                        })
                        .toList();
    }
}
