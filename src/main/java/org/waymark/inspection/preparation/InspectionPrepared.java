package org.waymark.inspection.preparation;

/** The lead has prepared an inspection, which now waits for the morning of its notice. */
public record InspectionPrepared(String inspectionId) {}
