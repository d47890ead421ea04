package org.waymark.platform.engine;

import java.util.List;
import java.util.Set;

/** Which inspections a user may see. Each inspection is a tenant of the engine under its opaque id. */
public interface VisibleInspections {

    /** The ids of the inspections this user may see at all; meaningless for a user who sees them all. */
    Set<String> tenantsOf(String userId, List<String> groupIds);

    /** Whether this user sees every inspection: inspection managers and quality assurance. */
    boolean seesAll(String userId, List<String> groupIds);
}
