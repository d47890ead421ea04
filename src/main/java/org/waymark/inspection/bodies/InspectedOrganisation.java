package org.waymark.inspection.bodies;

import java.time.Instant;
import java.util.UUID;
import org.waymark.authority.OrganisationView;

/**
 * One organisation that is inspected beside the local authority.
 *
 * @param bodyId   of which of the framework's bodies it is, or is one
 * @param code     of the list of organisations
 * @param name     as it was called when the inspection was planned
 * @param toldAt   when its head was told; null until then, and until then nothing may reach it
 * @param spokeTo  name and post of whoever was told
 * @param deputyFor for whom they stood in, and why; null when it was the head
 * @param droppedAt when it was recorded that it is inspected no more; null while it is
 * @param droppedBecause why it is not
 */
public record InspectedOrganisation(
        UUID id,
        String inspectionId,
        String bodyId,
        String code,
        String name,
        Instant toldAt,
        String spokeTo,
        String deputyFor,
        Instant droppedAt,
        String droppedBecause) {

    public boolean isTold() {
        return toldAt != null;
    }

    public boolean hasDroppedOut() {
        return droppedAt != null;
    }

    public String contactGroup() {
        return OrganisationView.contactGroup(code);
    }

    public String headGroup() {
        return OrganisationView.headGroup(code);
    }
}
