package org.waymark.casework.findings;

import jakarta.persistence.Embeddable;

/**
 * What the lead decided where two inspectors differed.
 *
 * @param point  the judgement area of a tracked case, the theme of a sampled one
 * @param grade  the grade that stands; null where a narrative was written alone
 * @param reason the lead's
 */
@Embeddable
public record SettledPoint(String point, String grade, String reason) {}
