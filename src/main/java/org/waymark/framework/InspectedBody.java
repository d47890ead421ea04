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
 * @param audits         which cases it looks at itself; null for none, and of the local authority
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
        Audits audits,
        boolean checksFacts) {

    public InspectedBody {
        askedFor = askedFor == null ? null : List.copyOf(askedFor);
    }

    /**
     * Which cases a body looks at itself, before it knows what the inspectors find.
     *
     * @param cases       {@code tracked}, or {@code all} that are opened
     * @param evidenceFor ids of judgement areas; empty for the overall one, or each without one
     */
    public record Audits(String cases, List<String> evidenceFor) {

        private static final String ALL = "all";

        public Audits {
            evidenceFor = evidenceFor == null ? List.of() : List.copyOf(evidenceFor);
        }

        public boolean ofEveryCase() {
            return ALL.equals(cases);
        }
    }

    /** @param salutation how it begins; null for the title of the head */
    public record NoticeLetter(String title, String addressedTo, String salutation) {}
}
