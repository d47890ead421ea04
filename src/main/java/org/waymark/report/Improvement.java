package org.waymark.report;

import jakarta.persistence.Embeddable;

/**
 * Something the authority, or another inspected body, is to put right, and by when.
 *
 * @param timeScale an id of the framework's time scales
 * @param body      the id of the inspected body that answers for it; null where none is named
 */
@Embeddable
public record Improvement(String what, String timeScale, String body) {

    public Improvement(String what, String timeScale) {
        this(what, timeScale, null);
    }
}
