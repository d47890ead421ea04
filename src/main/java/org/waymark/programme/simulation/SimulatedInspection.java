package org.waymark.programme.simulation;

import java.time.LocalDate;
import java.util.List;

/**
 * One inspection or monitoring visit of the years that were played.
 *
 * @param kind      {@code inspection}, {@code re-inspection} or {@code visit}
 * @param framework its id
 * @param reason    why, in words, with the score and its working
 * @param score     in points, on the day it was placed
 * @param wanted    the day from which on it was to be
 * @param start     the first day on site
 * @param end       the last day on site
 * @param published null where that lies after the years
 * @param grade     what it ended in; null for a visit, and where nothing is graded
 * @param lateBy    working days after the day it was wanted
 * @param team      the lead first
 */
record SimulatedInspection(
        String authority,
        String kind,
        String framework,
        String reason,
        int score,
        LocalDate wanted,
        LocalDate start,
        LocalDate end,
        LocalDate published,
        String grade,
        int lateBy,
        List<String> team) {

    static final String INSPECTION = "inspection";
    static final String RE_INSPECTION = "re-inspection";
    static final String VISIT = "visit";

    boolean isVisit() {
        return kind.equals(VISIT);
    }
}
