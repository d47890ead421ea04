package org.waymark.framework;

import java.util.List;

/**
 * One of the bodies that are inspected together.
 *
 * @param head           the title of whoever is at its head, such as Chief Constable
 * @param localAuthority whether it is the authority that the inspection is planned for; true of exactly one
 * @param kind           which organisations it can be; null of the local authority
 * @param several        whether several organisations may be this body together
 * @param inspectedBy    id of the inspectorate whose lead tells its head; null where one inspectorate inspects alone
 * @param noticeLetter   what its head gets after being told; null for none
 * @param askedFor       ids of the information that it supplies; null where its file does not say
 * @param checksFacts    whether it checks the facts of the draft
 */
public record InspectedBody(
        String id,
        String title,
        String head,
        boolean localAuthority,
        String kind,
        boolean several,
        String inspectedBy,
        NoticeLetter noticeLetter,
        List<String> askedFor,
        boolean checksFacts) {

    public InspectedBody {
        askedFor = askedFor == null ? null : List.copyOf(askedFor);
    }

    /** @param salutation how it begins; null for the title of the head */
    public record NoticeLetter(String title, String addressedTo, String salutation) {}
}
