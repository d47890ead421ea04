package org.waymark.fieldwork;

import java.util.Arrays;
import java.util.List;
import org.waymark.desk.Choice;
import org.waymark.engine.People;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;

/** The lists that the forms of this room offer. */
final class Choices {

    private Choices() {}

    /** The activities that the inspection's framework names, or the plain kinds. */
    static List<Choice> ofActivities(Framework framework) {
        return ActivityType.of(framework).stream()
                .map(type -> new Choice(type.id(), type.title()))
                .toList();
    }

    static List<Choice> ofMet() {
        return Arrays.stream(Met.values())
                .map(met -> new Choice(met.id(), met.title()))
                .toList();
    }

    static List<Choice> ofAgencies(Framework framework) {
        return framework.agencies().stream()
                .map(agency -> new Choice(agency.id(), agency.title()))
                .toList();
    }

    static List<Choice> ofEvidenceKinds() {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> new Choice(kind.id(), kind.title()))
                .toList();
    }

    static List<Choice> ofInspectors(InspectionView inspection, People people) {
        return inspection.inspectors().stream()
                .map(user -> new Choice(user, people.name(user)))
                .toList();
    }
}
