package org.waymark.journey;

import jakarta.persistence.Embeddable;

/**
 * @param strand    an id of the framework's strands
 * @param grade     an id of its scale; null when the inspector wrote a narrative alone
 * @param narrative null when there is a grade alone
 * @param evidence  what it rests on
 */
@Embeddable
record StrandEvaluation(String strand, String grade, String narrative, String evidence) {

    boolean saysAnything() {
        return !Words.isBlank(grade) || !Words.isBlank(narrative) || !Words.isBlank(evidence);
    }
}
