package org.waymark.programme.placing;

import java.time.LocalDate;

/**
 * A week of the year.
 *
 * @param start  the number of the day on which a team would begin; -1 where it is closed
 * @param closed why nobody begins then, in words; null where somebody may
 */
public record YearWeek(int number, LocalDate monday, int start, String closed) {}
