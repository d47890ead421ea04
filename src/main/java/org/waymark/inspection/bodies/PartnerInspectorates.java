package org.waymark.inspection.bodies;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Inspectorate;

/** The inspectorates beside the one that runs Waymark, as the frameworks name them, and the groups of their inspectors. */
@Component
public class PartnerInspectorates {

    private final Frameworks frameworks;

    PartnerInspectorates(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** @param group of the engine, of its inspectors */
    public record Partner(String id, String title, String group) {}

    /** Each of any framework, by its id; the first framework that names it says its title. */
    public List<Partner> all() {
        return List.copyOf(frameworks.all().stream()
                .flatMap(framework -> of(framework).stream())
                .collect(Collectors.toMap(Partner::id, partner -> partner, (one, other) -> one))
                .values());
    }

    /** Those of a framework, in its order. */
    public static List<Partner> of(Framework framework) {
        return framework.joint().inspectorates().stream()
                .filter(one -> !one.leadsOverall())
                .map(PartnerInspectorates::partner)
                .toList();
    }

    private static Partner partner(Inspectorate inspectorate) {
        return new Partner(inspectorate.id(), inspectorate.title(), group(inspectorate.id()));
    }

    /** The ids of groups are letters and digits. */
    public static String group(String inspectorate) {
        return "partner" + inspectorate.replace("-", "");
    }
}
