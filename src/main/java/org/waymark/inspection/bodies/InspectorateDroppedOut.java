package org.waymark.inspection.bodies;

/**
 * An inspectorate is no part of the inspection any more. Told within the transaction that records it, once its people have
 * left the team.
 *
 * @param inspectorate id of the framework
 */
public record InspectorateDroppedOut(String inspectionId, String inspectorate, String reason) {}
