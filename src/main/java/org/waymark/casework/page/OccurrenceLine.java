package org.waymark.casework.page;

import java.time.LocalDate;
import java.util.List;

/**
 * One time a child was at a stage, as a page shows it.
 *
 * @param number       which time at this stage, from 1
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
        List<String> problems) {}
