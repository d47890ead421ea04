package org.waymark.inspection;

import java.util.Optional;

/** The room that knows which children's cases belong to an inspection. */
public interface KnownCases {

    /**
     * @param number as somebody typed it
     * @return the number as the inspection writes it, such as {@code C001}; empty when it has no such case
     */
    Optional<String> number(String inspectionId, String number);
}
