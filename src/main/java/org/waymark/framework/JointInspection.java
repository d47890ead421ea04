package org.waymark.framework;

import java.util.List;
import java.util.Optional;

/**
 * Who inspects and who is inspected, where that is more than one inspectorate and one local authority.
 *
 * @param inspectorates in the file's order; empty where one inspectorate inspects alone
 * @param bodies        in the file's order; empty where the local authority alone is inspected
 */
public record JointInspection(List<Inspectorate> inspectorates, List<InspectedBody> bodies) {

    static final JointInspection NONE = new JointInspection(null, null);

    /** The fields of a file that say it. */
    static final List<String> FIELDS = List.of("inspectorates", "bodies");

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
