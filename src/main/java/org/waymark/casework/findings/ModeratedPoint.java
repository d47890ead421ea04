package org.waymark.casework.findings;

import jakarta.persistence.Embeddable;

/**
 * @param point       the judgement area of a tracked case, the theme of a sampled one
 * @param firstGrade  the first inspector's; null where a narrative was written alone
 * @param secondGrade the second's, given blind; null likewise
 * @param agrees      whether they agree
 * @param reason      the second inspector's
 */
@Embeddable
public record ModeratedPoint(String point, String firstGrade, String secondGrade, boolean agrees, String reason) {}
