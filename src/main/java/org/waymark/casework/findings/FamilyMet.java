package org.waymark.casework.findings;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A meeting that was held.
 *
 * @param heldAt     when it began
 * @param consent    how the child or those who may speak for the child agreed to it
 * @param present    who was there, by their part in the child's life and not by name
 * @param minutes    how long it took
 * @param theirWords what they said, in their own words
 * @param reading    what the inspector takes from it; null when the words speak for themselves
 */
@Embeddable
public record FamilyMet(
        Instant heldAt, String consent, String present, Integer minutes, String theirWords, String reading) {}
