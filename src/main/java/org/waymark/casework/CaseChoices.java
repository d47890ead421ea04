package org.waymark.casework;

import java.util.List;
import org.waymark.framework.Framework;
import org.waymark.platform.tasks.Choice;

/** The lists that the forms of this room offer. */
public final class CaseChoices {

    private CaseChoices() {}

    /** The framework's scale, best first. */
    public static List<Choice> grades(Framework framework) {
        return framework.scale().stream()
                .map(grade -> new Choice(grade.id(), grade.title()))
                .toList();
    }

    public static List<Choice> agencies(Framework framework) {
        return framework.agencies().stream()
                .map(agency -> new Choice(agency.id(), agency.title()))
                .toList();
    }

    /** The particularly vulnerable children whom the framework names. */
    public static List<Choice> groups(Framework framework) {
        return framework.vulnerableGroups().stream()
                .map(group -> new Choice(group.id(), group.title()))
                .toList();
    }

    public static List<Choice> areas(Framework framework) {
        return framework.judgementAreas().stream()
                .map(area -> new Choice(area.id(), area.title()))
                .toList();
    }

    public static List<Choice> depths() {
        return List.of(
                new Choice(Depth.TRACKED.id(), "Tracked: every stage the child reached"),
                new Choice(Depth.SAMPLED.id(), "Sampled: one lighter evaluation"));
    }
}
