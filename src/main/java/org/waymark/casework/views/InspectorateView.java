package org.waymark.casework.views;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one inspectorate says of one case.
 *
 * @param inspectorate id of the framework
 * @param facts        what the others need to know at once; null for nothing
 * @param says         of the case as a whole; null until it was recorded
 * @param endedBecause why it was never recorded; null while it waits, or was
 */
record InspectorateView(
        UUID id,
        String caseId,
        String inspectionId,
        String inspectorate,
        Instant askedAt,
        String facts,
        String says,
        String by,
        Instant at,
        String endedBecause,
        List<OfStrand> strands) {

    /** @param grade an id of the scale; null without one */
    record OfStrand(String strand, String grade, String says) {}

    boolean isOpen() {
        return at == null && endedBecause == null;
    }

    boolean isRecorded() {
        return at != null;
    }
}
