package org.waymark.inspection.bodies;

/** An inspected body is no part of the inspection any more. Told within the transaction that records it. */
public record BodyDroppedOut(InspectedOrganisation organisation) {}
