package org.waymark.inspection.changes;

/** An inspection has been cancelled. */
public record InspectionCancelled(String inspectionId) {}
