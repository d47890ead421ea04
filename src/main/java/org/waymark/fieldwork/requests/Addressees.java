package org.waymark.fieldwork.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.RefusedAnswers;

/** Of whom something can be asked: the local authority, and each other body whose head has been told. */
@Component
class Addressees {

    /** What a page says for the local authority, so that nobody asks it by leaving something out. */
    private static final String AUTHORITY = "authority";

    private final InspectedBodies bodies;

    Addressees(InspectedBodies bodies) {
        this.bodies = bodies;
    }

    /**
     * Whoever answers.
     *
     * @param name  null for the local authority
     * @param group of those who answer
     */
    record Addressee(String name, String group) {

        String ofName() {
            return name == null ? "" : " of " + name;
        }
    }

    Addressee of(InformationRequest request, InspectionView inspection) {
        if (request.organisationId() == null) {
            return new Addressee(null, inspection.authority().linkGroup());
        }
        InspectedOrganisation organisation = bodies.byId(inspection.id(), request.organisationId());
        return new Addressee(organisation.name(), organisation.contactGroup());
    }

    /** The names of the other bodies, also of those that are inspected no more. */
    Map<UUID, String> names(String inspectionId) {
        return bodies.of(inspectionId).stream()
                .collect(Collectors.toMap(InspectedOrganisation::id, InspectedOrganisation::name));
    }

    /** Among whom an inspector chooses; empty where the local authority alone is inspected. */
    List<Choice> choices(InspectionView inspection) {
        if (inspection.framework().joint().others().isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(AUTHORITY, inspection.authority().name() + ", the local authority"));
        bodies.told(inspection.id())
                .forEach(one -> choices.add(new Choice(one.id().toString(), one.name())));
        return choices;
    }

    /**
     * The body that was chosen.
     *
     * @param of its id; null or blank for the local authority
     * @return null for the local authority
     * @throws RefusedAnswers when nothing can be asked of it
     */
    InspectedOrganisation chosen(String inspectionId, String of) {
        if (of == null || of.isBlank() || of.equals(AUTHORITY)) {
            return null;
        }
        return bodies.told(inspectionId).stream()
                .filter(one -> one.id().toString().equals(of))
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of(
                        "of",
                        "Choose one of the bodies listed: nothing is asked of one whose head has not been told, or that is"
                                + " inspected no more."));
    }
}
