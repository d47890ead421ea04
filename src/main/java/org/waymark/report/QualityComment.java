package org.waymark.report;

import jakarta.persistence.Embeddable;

/**
 * What quality assurance asks to be changed in one section.
 *
 * @param round which check of the draft it came from, from 1
 */
@Embeddable
public record QualityComment(int round, String section, String comment) {}
