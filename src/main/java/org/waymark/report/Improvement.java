package org.waymark.report;

import jakarta.persistence.Embeddable;

/**
 * Something the authority is to put right, and by when.
 *
 * @param timeScale an id of the framework's time scales
 */
@Embeddable
public record Improvement(String what, String timeScale) {}
