package org.waymark.inspection.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework.Information;
import org.waymark.framework.InspectedBody;
import org.waymark.framework.InspectedBody.NoticeLetter;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.tasks.OpenTask;

/**
 * One organisation that is told, and by whom.
 *
 * @param body what the framework says of it
 */
record NoticeToBody(InspectionView inspection, InspectedOrganisation organisation, InspectedBody body) {

    /** Whose it is to tell the head: the lead of the inspectorate that inspects the body. */
    String teller() {
        return (body.inspectedBy() == null ? inspection.lead() : inspection.leadOf(body.inspectedBy()))
                .orElseThrow(() -> new IllegalStateException("No lead inspector has been named for this inspection."));
    }

    /** What it is to supply; empty where nothing is asked of it. */
    List<Information> askedFor() {
        return body.askedFor() == null
                ? List.of()
                : inspection.framework().informationAskedFor().stream()
                        .filter(one -> body.askedFor().contains(one.id()))
                        .toList();
    }

    /** What the letters of the notice say; of a framework without a letter of its own, what its head's title says. */
    Map<String, String> fields() {
        NoticeLetter letter = body.noticeLetter() == null
                ? new NoticeLetter("Notice of inspection", "The " + body.head(), null)
                : body.noticeLetter();
        return Map.of(
                "reference", inspection.reference(),
                "authority", inspection.authority().name(),
                "body", organisation.name(),
                "title", letter.title(),
                "addressee", letter.addressedTo(),
                "salutation", letter.salutation() == null ? "Dear " + body.head() : letter.salutation());
    }

    /** Finds them out. */
    @Component
    static class Finder {

        private final Inspections inspections;
        private final InspectedBodies bodies;

        Finder(Inspections inspections, InspectedBodies bodies) {
            this.inspections = inspections;
            this.bodies = bodies;
        }

        NoticeToBody of(String inspectionId, String organisationId) {
            InspectionView inspection = inspections.byId(inspectionId);
            InspectedOrganisation organisation = bodies.byId(inspectionId, UUID.fromString(organisationId));
            return new NoticeToBody(
                    inspection, organisation, inspection.framework().joint().body(organisation.bodyId()));
        }

        NoticeToBody of(OpenTask task) {
            return of(task.inspectionId(), task.variable(NoticeProcess.ORGANISATION_ID));
        }
    }
}
