package org.waymark.report;

import jakarta.persistence.Embeddable;

/**
 * What quality assurance asks to be changed in one section.
 *
 * @param round  which check of the draft it came from, from 1
 * @param answer what the author did for it; null when they have not said
 */
@Embeddable
public record QualityComment(int round, String section, String comment, String answer) {

    QualityComment answered(String words) {
        return new QualityComment(round, section, comment, words);
    }
}
