package org.waymark.inspection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The room that knows which children's cases belong to an inspection. */
public interface KnownCases {

    /**
     * @param number as somebody typed it
     * @return the number as the inspection writes it, such as {@code C001}; empty when it has no such case
     */
    Optional<String> number(String inspectionId, String number);

    /**
     * The authority's own identifiers of the children, by which alone it can look one up.
     *
     * @return by the case's number; without those that were erased
     */
    Map<String, String> uniqueIds(String inspectionId);

    /** The numbers of the cases that are this user's own: nobody looks at theirs for a second time. */
    Set<String> ownedBy(String inspectionId, String userId);
}
