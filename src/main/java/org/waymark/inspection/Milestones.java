package org.waymark.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The days that deadlines are counted from or met by. Names: {@code notice}, {@code first-day},
 * {@code end-of-fieldwork}, and whatever else the framework's report timeline counts from or ends with, such as
 * {@code draft-sent}, {@code comments-received}, {@code final-sent} and {@code published}.
 */
public interface Milestones {

    /** The last day on site, from which the report's deadlines are counted. */
    String END_OF_FIELDWORK = "end-of-fieldwork";

    /** Reached now, on today's date in London; a second time changes nothing. */
    void reached(String inspectionId, String milestone);

    /** Reached on this day. A later call corrects the day. */
    void reachedOn(String inspectionId, String milestone, LocalDate day);

    Optional<LocalDate> dayOf(String inspectionId, String milestone);

    /** All that were reached, by name, in the order of their days. */
    Map<String, LocalDate> of(String inspectionId);

    /** As {@link #of}, of many inspections, asked for at once; by inspection. */
    Map<String, Map<String, LocalDate>> ofAll(Collection<String> inspectionIds);
}
