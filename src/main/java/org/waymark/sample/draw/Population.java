package org.waymark.sample.draw;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.waymark.journey.Stage;

/**
 * Which children of the lists a sample is of.
 *
 * @param stages of which they reached one; empty is whatever they reached
 * @param open   whether their case is open; null is open and closed ones
 */
public record Population(Set<Stage> stages, Boolean open) {

    /** Every child of the lists. */
    public static final Population EVERYBODY = new Population(Set.of(), null);

    public Population {
        EnumSet<Stage> any = EnumSet.noneOf(Stage.class);
        any.addAll(stages);
        stages = Collections.unmodifiableSet(any);
    }

    boolean holds(Candidate candidate) {
        return (open == null || open == candidate.open())
                && (stages.isEmpty() || candidate.stages().stream().anyMatch(stages::contains));
    }
}
