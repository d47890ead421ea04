package org.waymark.casework.page;

import java.time.LocalDate;
import java.util.List;

/**
 * One time a child was at a stage, as a page shows it.
 *
 * @param number       which time at this stage, from 1; 0 of a stage that no list names
 * @param lasted       how long it went on, in words; null while it goes on or when the lists do not say
 * @param sinceBefore  how long after the step before it began, in words; null for the first
 * @param facts        what the lists say of it besides, in words
 * @param problems     what cannot be right about its dates
 */
public record OccurrenceLine(
        String stage,
        String title,
        int number,
        LocalDate began,
        LocalDate ended,
        String lasted,
        String sinceBefore,
        String facts,
        List<String> problems) {

    /** A further stage of the framework: that the child reached it follows from another stage. */
    static OccurrenceLine ofFurtherStage(String stage, String title) {
        return new OccurrenceLine(
                stage, title, 0, null, null, null, null, "No list of the authority names this stage.", List.of());
    }

    boolean isListed() {
        return number > 0;
    }
}
