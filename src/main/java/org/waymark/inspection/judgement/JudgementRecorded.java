package org.waymark.inspection.judgement;

/**
 * The team has judged: at its meeting, or anew after it. Told within the transaction that records it.
 *
 * @param anew whether a judgement that stood was reopened: what is written has to follow it
 */
public record JudgementRecorded(String inspectionId, boolean anew) {}
