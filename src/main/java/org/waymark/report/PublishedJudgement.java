package org.waymark.report;

import jakarta.persistence.Embeddable;

/**
 * One graded heading of a published report.
 *
 * @param area       the heading's id
 * @param title      the heading
 * @param grade      an id of the framework's scale
 * @param gradeTitle as the report says it
 */
@Embeddable
public record PublishedJudgement(String area, String title, String grade, String gradeTitle) {}
