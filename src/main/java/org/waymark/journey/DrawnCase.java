package org.waymark.journey;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * @param drawnFor the stage for whose sake the child was drawn; null for a case of good practice
 */
@Embeddable
record DrawnCase(UUID childId, String drawnFor, boolean goodPractice) {}
