package org.waymark.casework.findings;

import jakarta.persistence.Embeddable;

/**
 * @param area  an id of the framework's judgement areas
 * @param says  what the case says of it
 * @param grade an id of the scale, or null
 */
@Embeddable
public record AreaFinding(String area, String says, String grade) {}
