package org.waymark.inspection;

import java.util.List;
import org.waymark.desk.Choice;
import org.waymark.engine.People;
import org.waymark.framework.Framework;

/** The lists that the forms of this room offer. */
final class Choices {

    private Choices() {}

    static List<Choice> ofPeople(List<People.Person> people) {
        return people.stream()
                .map(person -> new Choice(person.id(), "%s (%s)".formatted(person.name(), person.id())))
                .toList();
    }

    static List<Choice> ofGrades(Framework framework) {
        return framework.scale().stream()
                .map(grade -> new Choice(grade.id(), grade.title()))
                .toList();
    }
}
