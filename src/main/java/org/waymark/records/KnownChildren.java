package org.waymark.records;

import java.util.List;
import java.util.Map;

/** The room that knows which children an authority has listed. */
public interface KnownChildren {

    /**
     * @param identifier by which the authority knows the child; capitals do not matter
     * @return the numbers of the child's cases by inspection; an inspection on whose lists alone the child is has none
     */
    Map<String, List<String>> inspectionsOf(String authorityCode, String identifier);
}
