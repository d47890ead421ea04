package org.waymark.casework.findings;

import jakarta.persistence.Embeddable;

/**
 * With whom the child's file was examined.
 *
 * @param examinedWith the practitioner beside the inspector; null when there was none
 * @param aloneBecause why there was none; null when there was one
 * @param minutes      how long it took; null when that was not recorded
 */
@Embeddable
public record FileExamination(String examinedWith, String aloneBecause, Integer minutes) {}
