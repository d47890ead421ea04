package org.waymark.framework;

import java.util.List;
import java.util.Optional;

/**
 * Who inspects and who is inspected, where that is more than one inspectorate and one local authority.
 *
 * @param inspectorates in the file's order; empty where one inspectorate inspects alone
 * @param bodies        in the file's order; empty where the local authority alone is inspected
 * @param head          the title of the head of the local authority, where no bodies say it; null for the usual one
 */
public record JointInspection(List<Inspectorate> inspectorates, List<InspectedBody> bodies, String head) {

    static final JointInspection NONE = new JointInspection(null, null, null);

    private static final String USUAL_HEAD =
            SchemaCheck.rules().at("/properties/head/default").asText();

    /** The fields of a file that say it. */
    static final List<String> FIELDS = List.of("inspectorates", "bodies", "head");

    public JointInspection {
        inspectorates = inspectorates == null ? List.of() : List.copyOf(inspectorates);
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
    }

    /** Whether several inspectorates hold the inspection together. */
    public boolean severalInspect() {
        return !inspectorates.isEmpty();
    }

    /** The one that leads overall; empty where one inspectorate inspects alone. */
    public Optional<Inspectorate> leading() {
        return inspectorates.stream().filter(Inspectorate::leadsOverall).findFirst();
    }

    /** The inspected bodies beside the local authority. */
    public List<InspectedBody> others() {
        return bodies.stream().filter(body -> !body.localAuthority()).toList();
    }

    /** With whom nobody of a team should have a connection, in words. */
    public String whoIsInspected() {
        return others().isEmpty() ? "the authority" : "a body that is inspected";
    }

    /** Whether a body beside the local authority looks at cases itself. */
    public boolean bodiesAudit() {
        return others().stream().anyMatch(body -> body.audits() != null);
    }

    /** The title of whoever is at the head of the local authority. */
    public String headOfAuthority() {
        return bodies.stream()
                .filter(InspectedBody::localAuthority)
                .map(InspectedBody::head)
                .findFirst()
                .orElse(head == null ? USUAL_HEAD : head);
    }

    /** The same as it is said once it is known of what: without what stands after "of". */
    public String headInShort() {
        return headOfAuthority().replaceFirst(" of .*", "");
    }

    /** @throws IllegalArgumentException when the framework has no such inspectorate */
    public Inspectorate inspectorate(String id) {
        return inspectorates.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no inspectorate \"" + id + "\" in it."));
    }

    /** @throws IllegalArgumentException when the framework has no such body */
    public InspectedBody body(String id) {
        return bodies.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no body \"" + id + "\" in it."));
    }
}
