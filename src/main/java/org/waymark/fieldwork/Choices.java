package org.waymark.fieldwork;

import java.util.Arrays;
import java.util.List;
import org.waymark.desk.Choice;
import org.waymark.inspection.InspectionView;

/** The lists that the forms of this room offer. */
final class Choices {

    private Choices() {}

    static List<Choice> ofKinds() {
        return Arrays.stream(ActivityKind.values())
                .map(kind -> new Choice(kind.id(), kind.title()))
                .toList();
    }

    static List<Choice> ofMet() {
        return Arrays.stream(Met.values())
                .map(met -> new Choice(met.id(), met.title()))
                .toList();
    }

    static List<Choice> ofAgencies() {
        return Arrays.stream(Agency.values())
                .map(agency -> new Choice(agency.id(), agency.title()))
                .toList();
    }

    static List<Choice> ofEvidenceKinds() {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> new Choice(kind.id(), kind.title()))
                .toList();
    }

    static List<Choice> ofInspectors(InspectionView inspection) {
        return inspection.inspectors().stream()
                .map(user -> new Choice(user, user))
                .toList();
    }
}
