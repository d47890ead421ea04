package org.waymark.report;

/**
 * A published report has been taken from the public. Told within the transaction that withdraws it.
 *
 * @param reason why, for the public
 */
public record ReportWithdrawn(String inspectionId, String reason) {}
