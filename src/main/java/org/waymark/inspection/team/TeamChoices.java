package org.waymark.inspection.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.absence.Absences;
import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.Choice;

/** Who can be put into a team; with each, what they are, and where else they are wanted, or that they are away, while it is on site. */
@Component
class TeamChoices {

    private final People people;
    private final Inspections inspections;
    private final Absences absences;

    TeamChoices(People people, Inspections inspections, Absences absences) {
        this.people = people;
        this.inspections = inspections;
        this.absences = absences;
    }

    /** Such as "Idris Penhale, inspector; in Camden until Friday 14 December 2012". */
    List<Choice> of(InspectionView inspection) {
        Map<String, String> elsewhere = elsewhere(inspection);
        List<Choice> choices = new ArrayList<>();
        people.inGroup(StaffGroups.INSPECTORS).forEach(person -> choices.add(choice(person, "inspector", elsewhere)));
        people.inGroup(StaffGroups.QUALITY)
                .forEach(person -> choices.add(choice(person, "quality assurance", elsewhere)));
        return choices;
    }

    private static Choice choice(People.Person person, String what, Map<String, String> elsewhere) {
        return new Choice(person.id(), person.name() + ", " + what + elsewhere.getOrDefault(person.id(), ""));
    }

    private Map<String, String> elsewhere(InspectionView inspection) {
        Map<String, String> elsewhere = new HashMap<>();
        for (InspectionView other : inspections.beforeTheirLastDay()) {
            if (!other.id().equals(inspection.id())
                    && !other.firstDay().isAfter(inspection.plannedLastDay())
                    && !other.plannedLastDay().isBefore(inspection.firstDay())) {
                String where =
                        "; in %s until %s".formatted(other.authority().name(), InWords.day(other.plannedLastDay()));
                other.inspectors().forEach(user -> elsewhere.merge(user, where, String::concat));
            }
        }
        absences.between(inspection.firstDay(), inspection.plannedLastDay())
                .forEach((user, away) ->
                        away.forEach(absence -> elsewhere.merge(user, "; away " + absence.inWords(), String::concat)));
        return elsewhere;
    }
}
