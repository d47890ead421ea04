package org.waymark.casework.views;

import java.time.Instant;
import java.util.UUID;

/**
 * One inspected body's own look at one case: asked for, and then what it found.
 *
 * @param grade        an id of the scale; null where the framework gives no grades
 * @param says         null until it was recorded
 * @param endedBecause why it was never recorded; null while it waits, or was
 */
record BodyAudit(
        String caseId,
        UUID organisation,
        String inspectionId,
        String grade,
        String says,
        String by,
        Instant at,
        String endedBecause) {

    boolean isOpen() {
        return at == null && endedBecause == null;
    }

    boolean isRecorded() {
        return at != null;
    }
}
