package org.waymark.desk;

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

    /** The authority's name by the id of the inspection; those that are none are left out. */
    Map<String, String> names(Collection<String> inspectionIds);
}
