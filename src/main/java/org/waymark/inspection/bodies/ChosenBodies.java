package org.waymark.inspection.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.authority.OrganisationView;
import org.waymark.authority.Organisations;
import org.waymark.calendar.InWords;
import org.waymark.framework.Framework;
import org.waymark.framework.InspectedBody;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Whether the organisations that were chosen can be the bodies of a framework; says everything that is wrong at once. */
final class ChosenBodies {

    /** The field of the form. */
    private static final String FIELD = "organisations";

    private final Organisations organisations;
    private final List<FieldError> errors = new ArrayList<>();

    ChosenBodies(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * @param codes    of the organisations
     * @param firstDay on site
     * @return the organisations by the id of the body that each is
     * @throws RefusedAnswers when a body is left out, or an organisation cannot be one
     */
    Map<String, List<OrganisationView>> check(Framework framework, List<String> codes, LocalDate firstDay) {
        List<String> wanted = codes == null ? List.of() : codes;
        Map<String, List<OrganisationView>> chosen = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String code : wanted) {
            Optional<OrganisationView> organisation = organisations.byCode(code);
            if (organisation.isEmpty()) {
                refuse("There is no organisation \"%s\" in the list of organisations.".formatted(code));
            } else if (!seen.add(code)) {
                refuse(organisation.get().name() + " is chosen twice. Choose it once.");
            } else {
                add(framework, organisation.get(), firstDay, chosen);
            }
        }
        framework.joint().others().forEach(body -> complete(body, chosen.getOrDefault(body.id(), List.of())));
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        return chosen;
    }

    private void add(
            Framework framework,
            OrganisationView organisation,
            LocalDate firstDay,
            Map<String, List<OrganisationView>> chosen) {
        Optional<InspectedBody> body = framework.joint().others().stream()
                .filter(one -> one.kind().equals(organisation.kind()))
                .findFirst();
        if (body.isEmpty()) {
            refuse("%s is no body that is inspected under the framework %s."
                    .formatted(organisation.name(), framework.title()));
        } else if (firstDay != null && !organisation.existsOn(firstDay)) {
            refuse("%s did not exist on %s.".formatted(organisation.name(), InWords.day(firstDay)));
        } else {
            chosen.computeIfAbsent(body.get().id(), id -> new ArrayList<>()).add(organisation);
        }
    }

    private void complete(InspectedBody body, List<OrganisationView> chosen) {
        if (chosen.isEmpty()) {
            refuse("Choose which organisation is inspected as: %s.".formatted(body.title()));
        } else if (chosen.size() > 1 && !body.several()) {
            refuse("Choose one organisation as: %s. There are %d.".formatted(body.title(), chosen.size()));
        }
    }

    private void refuse(String message) {
        errors.add(new FieldError(FIELD, message));
    }
}
