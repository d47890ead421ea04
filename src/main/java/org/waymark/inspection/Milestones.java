package org.waymark.inspection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The days that deadlines are counted from or met by. Names: {@code notice}, {@code fieldwork-start}, {@code fieldwork-end},
 * {@code draft-sent}, {@code comments-received}, {@code final-sent}, {@code published}, {@code authority-publishes},
 * {@code action-statement}. A framework's report timeline counts from {@code fieldwork-end}, {@code draft-sent} and so on.
 */
public interface Milestones {

    /** Reached now, on today's date in London; a second time changes nothing. */
    void reached(String inspectionId, String milestone);

    /** Reached on this day. A later call corrects the day. */
    void reachedOn(String inspectionId, String milestone, LocalDate day);

    Optional<LocalDate> dayOf(String inspectionId, String milestone);

    /** All that were reached, by name, in the order of their days. */
    Map<String, LocalDate> of(String inspectionId);
}
