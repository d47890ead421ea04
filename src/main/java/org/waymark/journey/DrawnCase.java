package org.waymark.journey;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * @param drawnFor     the stages, with commas between them, of the stratum from which the child was drawn; null for a
 *                     case that chance did not draw for the sample
 * @param goodPractice whether the authority named it
 * @param addition     whether the lead added it, outside every proportion
 */
@Embeddable
record DrawnCase(UUID childId, String drawnFor, boolean goodPractice, boolean addition) {

    static DrawnCase drawn(UUID childId, String drawnFor) {
        return new DrawnCase(childId, drawnFor, false, false);
    }

    static DrawnCase goodPractice(UUID childId) {
        return new DrawnCase(childId, null, true, false);
    }

    static DrawnCase addition(UUID childId) {
        return new DrawnCase(childId, null, false, true);
    }

    /** Whether it belongs to the sample proper, over which proportions are told. */
    boolean inSample() {
        return !goodPractice && !addition;
    }
}
