package org.waymark.fieldwork.requests;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The authority's answer to a request: what it holds and where it can be read, or why it holds nothing of the kind.
 *
 * @param whereToRead     a shelf, a system, a person who hands it out; null when it is not held
 * @param notHeldBecause  why the authority does not hold it; null when it does
 * @param sentBackBecause what is still missing; null unless the inspectors asked again
 */
@Embeddable
record InformationAnswer(
        String text,
        String whereToRead,
        String notHeldBecause,
        String answeredBy,
        Instant answeredAt,
        String sentBackBecause,
        String sentBackBy,
        Instant sentBackAt) {

    InformationAnswer sentBack(String because, String by, Instant at) {
        return new InformationAnswer(text, whereToRead, notHeldBecause, answeredBy, answeredAt, because, by, at);
    }

    boolean isSentBack() {
        return sentBackAt != null;
    }
}
