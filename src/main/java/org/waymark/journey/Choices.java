package org.waymark.journey;

import java.util.List;
import org.waymark.desk.Choice;
import org.waymark.framework.Framework;

/** The lists that the forms of this room offer. */
final class Choices {

    private Choices() {}

    /** The framework's scale, best first. */
    static List<Choice> grades(Framework framework) {
        return framework.scale().stream()
                .map(grade -> new Choice(grade.id(), grade.title()))
                .toList();
    }

    static List<Choice> depths() {
        return List.of(
                new Choice(Depth.TRACKED.id(), "Tracked: every stage the child reached"),
                new Choice(Depth.SAMPLED.id(), "Sampled: one lighter evaluation"));
    }
}
