package org.waymark.sample;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * @param childKey     under which the child stands in the frame; null for a case of before keys were kept
 * @param drawnFor     the stages, with commas between them, of the stratum from which the child was drawn; null for a
 *                     case that chance did not draw for the sample
 * @param goodPractice whether the authority named it
 * @param addition     whether the lead added it, outside every proportion
 */
@Embeddable
record DrawnCase(UUID childId, String childKey, String drawnFor, boolean goodPractice, boolean addition) {

    static DrawnCase drawn(UUID childId, String childKey, String drawnFor) {
        return new DrawnCase(childId, childKey, drawnFor, false, false);
    }

    static DrawnCase goodPractice(UUID childId, String childKey) {
        return new DrawnCase(childId, childKey, null, true, false);
    }

    static DrawnCase addition(UUID childId, String childKey) {
        return new DrawnCase(childId, childKey, null, false, true);
    }

    /** A case that the lead or the authority named, where the framework has nothing drawn. */
    static DrawnCase named(UUID childId, String childKey) {
        return new DrawnCase(childId, childKey, null, false, false);
    }

    boolean named() {
        return drawnFor == null && !goodPractice && !addition;
    }

    /** Whether it belongs to the sample proper, over which proportions are told. */
    boolean inSample() {
        return !goodPractice && !addition;
    }
}
