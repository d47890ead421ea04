package org.waymark.platform.engine;

import java.util.Set;

/**
 * The inspectorate's own groups. Their members see tasks by grants on the models, confined to their inspections; every
 * other group (an authority's link officers, its DCS, a partner agency) sees only the tasks it is a candidate for.
 */
public final class StaffGroups {

    public static final String MANAGERS = "managers";
    public static final String INSPECTORS = "inspectors";
    public static final String QUALITY = "quality";
    public static final String ADMINISTRATORS = "camunda-admin";

    /** All of them. */
    public static final Set<String> ALL = Set.of(MANAGERS, INSPECTORS, QUALITY, ADMINISTRATORS);

    /** The type of a group of another inspectorate's inspectors: they meet tasks one by one. */
    public static final String PARTNER_TYPE = "PARTNER";

    private StaffGroups() {}
}
