package org.waymark.platform.access.accounts;

import java.util.Collection;
import org.waymark.authority.OrganisationView;
import org.waymark.inspection.bodies.PartnerInspectorates;

/** People's accounts and groups. Ids are letters and digits only. */
public interface UserAccounts {

    /** Whether there is an account of this id. */
    boolean exists(String userId);

    /**
     * Makes an account, or leaves one that is there as it is but for its groups, which are added.
     *
     * @param password at least twelve characters
     * @throws IllegalArgumentException when the id is not made of letters and digits, the password is too short, or a
     *                                  group does not exist
     */
    void create(
            String userId, String firstName, String lastName, String email, String password, Collection<String> groups);

    /**
     * Makes an authority's two standing groups, {@code link<code>} for its link officers and {@code dcs<code>} for its
     * director of children's services, with what they may see. Does nothing when they are there.
     */
    void openAuthority(String authorityCode, String authorityName);

    /**
     * Makes an organisation's two standing groups, of its contacts and of its head, with what they may see. Does nothing
     * when they are there.
     */
    void openOrganisation(OrganisationView organisation);

    /** Makes the group of another inspectorate's inspectors, likewise. */
    void openInspectorate(PartnerInspectorates.Partner inspectorate);

    /** The group of an authority's link officers. */
    static String linkOfficers(String authorityCode) {
        return "link" + authorityCode;
    }

    /** The group of an authority's director of children's services and the director's office. */
    static String directorOfChildrensServices(String authorityCode) {
        return "dcs" + authorityCode;
    }
}
