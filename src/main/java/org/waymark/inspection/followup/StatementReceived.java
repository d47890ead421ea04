package org.waymark.inspection.followup;

/** The authority has supplied its statement of action. Told within the transaction that records it. */
public record StatementReceived(String inspectionId) {}
