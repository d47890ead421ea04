package org.waymark.platform.tasks;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which authority each inspection is of. Implemented by the room that plans inspections. */
public interface InspectedAuthorities {

    /**
     * To each part of a name the ids of all inspections of the authorities whose name holds it, in small letters or in
     * capitals. Who may see which is for the caller to mind.
     */
    Map<String, Set<String>> inspectionsOf(Collection<String> partsOfNames);

    /** What people call the inspections, by their ids; those that are none are left out. */
    Map<String, Named> names(Collection<String> inspectionIds);

    /**
     * @param authority the name of the authority
     * @param when      what tells its inspections apart, in words: {@code inspection beginning 3 December 2012}
     */
    record Named(String authority, String when) {}
}
