package org.waymark.journey.statutory;

import java.util.Set;
import org.waymark.journey.Fact;
import org.waymark.journey.StageOccurrence;

/** Which rules of visits and reviews a placement comes under, as far as List 8 tells. */
enum Placement {
    /** SI 2010/959 regulations 28(2) and 33. */
    ORDINARY,
    /** As that, and meant to last until the child is 18: regulation 28(2)(c)(i). */
    MEANT_TO_LAST,
    /** As that, in a long-term foster placement: since April 2015 regulation 28(3A). */
    LONG_TERM_FOSTERING,
    /** With parents under an interim care order: regulation 28(4). */
    INTERIM_ORDER_WITH_PARENTS,
    /** A series of short breaks: regulation 48. */
    SHORT_BREAKS,
    /** SI 2005/389 regulation 36. */
    FOR_ADOPTION;

    private static final Set<String> BREAKS = Set.of("V3", "V4");
    private static final Set<String> ADOPTION = Set.of("A3", "A4", "A5", "A6");
    private static final Set<String> LONG_TERM_FOSTER = Set.of("U1", "U4");
    private static final String INTERIM_ORDER = "C1";
    private static final String WITH_PARENTS = "P1";
    private static final String PLANNED_FOSTERING = "Long-term fostering";
    private static final String PLANNED_RESIDENTIAL = "Long-term residential placement";

    static Placement of(StageOccurrence care) {
        String status = code(care, Fact.LEGAL_STATUS);
        String type = code(care, Fact.PLACEMENT_TYPE);
        String plan = care.fact(Fact.PERMANENCE_PLAN).orElse("");
        if (BREAKS.contains(status)) {
            return SHORT_BREAKS;
        }
        if (ADOPTION.contains(type) && care.dateOf(Fact.PLACED_ON).isPresent()) {
            return FOR_ADOPTION;
        }
        if (status.equals(INTERIM_ORDER) && type.equals(WITH_PARENTS)) {
            return INTERIM_ORDER_WITH_PARENTS;
        }
        boolean fostering = plan.equals(PLANNED_FOSTERING);
        if (LONG_TERM_FOSTER.contains(type) || fostering && type.isEmpty()) {
            return LONG_TERM_FOSTERING;
        }
        return fostering || plan.equals(PLANNED_RESIDENTIAL) ? MEANT_TO_LAST : ORDINARY;
    }

    private static String code(StageOccurrence care, String fact) {
        return care.fact(fact).map(text -> text.split("[ :]", 2)[0]).orElse("");
    }
}
