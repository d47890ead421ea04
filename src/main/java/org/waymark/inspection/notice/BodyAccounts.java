package org.waymark.inspection.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.engine.People;

/** Who of an inspected organisation can sign in: what is asked of it waits for nobody where there is no account. */
@Component
class BodyAccounts {

    private final People people;

    BodyAccounts(People people) {
        this.people = people;
    }

    /** Those among whom nobody has an account, in words; empty when each has somebody. */
    List<String> missing(InspectedOrganisation organisation) {
        Map<String, String> offices = new LinkedHashMap<>();
        offices.put(organisation.contactGroup(), "its contacts");
        offices.put(organisation.headGroup(), "its head\u2019s office");
        Map<String, List<People.Person>> members = people.inGroups(offices.keySet());
        return offices.entrySet().stream()
                .filter(office ->
                        members.getOrDefault(office.getKey(), List.of()).isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }
}
