package org.waymark.casework.findings;

import jakarta.persistence.Embeddable;

/**
 * @param strand    an id of the framework's strands
 * @param grade     an id of its scale; null when the inspector wrote a narrative alone
 * @param narrative null when there is a grade alone
 */
@Embeddable
public record StrandEvaluation(String strand, String grade, String narrative) {

    public static StrandEvaluation of(PointAnswer given) {
        return new StrandEvaluation(given.point(), given.grade(), given.narrative());
    }
}
