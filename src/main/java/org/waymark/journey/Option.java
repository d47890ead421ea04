package org.waymark.journey;

import java.util.List;
import org.waymark.framework.Framework;

/** One choice of a form's list. */
record Option(String value, String label) {

    /** The framework's scale, best first. */
    static List<Option> grades(Framework framework) {
        return framework.scale().stream()
                .map(grade -> new Option(grade.id(), grade.title()))
                .toList();
    }

    static List<Option> depths() {
        return List.of(
                new Option(Depth.TRACKED.id(), "Tracked: every stage the child reached"),
                new Option(Depth.SAMPLED.id(), "Sampled: one lighter evaluation"));
    }
}
