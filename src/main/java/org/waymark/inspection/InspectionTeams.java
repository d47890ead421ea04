package org.waymark.inspection;

import java.util.Set;

/**
 * Who is in which inspection, asked on every look at the engine: answers come from a short cache or one indexed query.
 */
public interface InspectionTeams {

    /** The ids of the inspections whose team this user is on now. */
    Set<String> inspectionsWith(String userId);

    /**
     * The ids of the inspections that have been opened, by the call, to any of these groups of an authority
     * ({@code dcs301}).
     */
    Set<String> inspectionsOpenTo(Set<String> authorityGroups);
}
