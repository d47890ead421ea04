package org.waymark.inspection.preparation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.authority.AuthorityView;
import org.waymark.platform.engine.People;

/** Who of an authority can sign in: what is asked of it waits for nobody where there is no account. */
@Component
class AuthorityAccounts {

    private final People people;

    AuthorityAccounts(People people) {
        this.people = people;
    }

    /**
     * Those among whom nobody has an account, in words; empty when each has somebody.
     *
     * @param head the title of the head of the authority, in short
     */
    List<String> missing(AuthorityView authority, String head) {
        Map<String, String> offices = new LinkedHashMap<>();
        offices.put(authority.linkGroup(), "its link officers");
        offices.put(authority.dcsGroup(), "its " + head + "’s office");
        return offices.entrySet().stream()
                .filter(office -> people.inGroup(office.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }
}
