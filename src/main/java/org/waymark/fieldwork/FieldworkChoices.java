package org.waymark.fieldwork;

import java.util.Arrays;
import java.util.List;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;

/** The lists that the forms of this room offer. */
public final class FieldworkChoices {

    private FieldworkChoices() {}

    /** The activities that the inspection's framework names, or the plain kinds. */
    public static List<Choice> ofActivities(Framework framework) {
        return ActivityType.of(framework).stream()
                .map(type -> new Choice(type.id(), type.title()))
                .toList();
    }

    public static List<Choice> ofMet() {
        return Arrays.stream(PeopleMet.values())
                .map(met -> new Choice(met.id(), met.title()))
                .toList();
    }

    public static List<Choice> ofAgencies(Framework framework) {
        return framework.agencies().stream()
                .map(agency -> new Choice(agency.id(), agency.title()))
                .toList();
    }

    public static List<Choice> ofEvidenceKinds() {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> new Choice(kind.id(), kind.title()))
                .toList();
    }

    public static List<Choice> ofInspectors(InspectionView inspection, People people) {
        return inspection.inspectors().stream()
                .map(user -> new Choice(user, people.name(user)))
                .toList();
    }
}
