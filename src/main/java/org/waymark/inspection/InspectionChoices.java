package org.waymark.inspection;

import java.util.List;
import org.waymark.framework.Framework;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;

/** The lists that the forms of this room offer. */
public final class InspectionChoices {

    private InspectionChoices() {}

    public static List<Choice> ofPeople(List<People.Person> people) {
        return people.stream()
                .map(person -> new Choice(person.id(), person.name()))
                .toList();
    }

    public static List<Choice> ofExperience(Framework framework) {
        return Experience.askedForBy(framework).stream()
                .map(experience -> new Choice(experience.id(), experience.title()))
                .toList();
    }

    /** The bodies that may answer for something; none where the local authority alone is inspected. */
    public static List<Choice> ofBodies(Framework framework) {
        return framework.joint().others().isEmpty()
                ? List.of()
                : framework.joint().bodies().stream()
                        .map(body -> new Choice(body.id(), body.title()))
                        .toList();
    }

    public static List<Choice> ofGrades(Framework framework) {
        return framework.scale().stream()
                .map(grade -> new Choice(grade.id(), grade.title()))
                .toList();
    }
}
