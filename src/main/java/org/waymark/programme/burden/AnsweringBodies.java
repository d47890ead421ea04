package org.waymark.programme.burden;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.RefusedAnswers;

/** For whom whoever is acting says what an inspection took: the authority, or another inspected body of which they are. */
@Component
class AnsweringBodies {

    private final InspectionAccess access;
    private final InspectedBodies bodies;

    AnsweringBodies(InspectionAccess access, InspectedBodies bodies) {
        this.access = access;
        this.bodies = bodies;
    }

    /** By code; none for whoever is of none. */
    List<Choice> of(InspectionView inspection) {
        List<Choice> all = new ArrayList<>();
        if (access.is(inspection, AccessRole.LINK_OFFICER, AccessRole.DIRECTORS_OFFICE)) {
            all.add(new Choice(
                    inspection.authority().code(), inspection.authority().name()));
        }
        access.theirBodies(inspection).forEach(one -> all.add(new Choice(one.code(), one.name())));
        return all;
    }

    boolean isOf(InspectionView inspection, String code) {
        return of(inspection).stream().anyMatch(one -> one.value().equals(code));
    }

    /** As it was called when the inspection was planned. */
    String name(InspectionView inspection, String code) {
        return inspection.authority().code().equals(code)
                ? inspection.authority().name()
                : bodies.of(inspection.id()).stream()
                        .filter(one -> one.code().equals(code))
                        .map(InspectedOrganisation::name)
                        .findFirst()
                        .orElse("An inspected body");
    }

    /**
     * @param given null where whoever answers is of one alone
     * @throws RefusedAnswers where it is not said, or is none of theirs
     */
    String chosen(InspectionView inspection, String given) {
        List<Choice> theirs = of(inspection);
        if (given == null && theirs.size() == 1) {
            return theirs.get(0).value();
        }
        if (given == null || !isOf(inspection, given)) {
            throw RefusedAnswers.of("body", "Choose for whom you answer.");
        }
        return given;
    }
}
