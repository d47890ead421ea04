package org.waymark.inspection.bodies;

/** The head of an inspected body has been told. Told within the transaction that records it. */
public record BodyTold(InspectedOrganisation organisation) {}
