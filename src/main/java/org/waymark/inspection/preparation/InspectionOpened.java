package org.waymark.inspection.preparation;

/**
 * An inspection has been opened to its authority. Told within the transaction that opens it, before anything can reach
 * Waymark from the authority.
 */
public record InspectionOpened(String inspectionId) {}
