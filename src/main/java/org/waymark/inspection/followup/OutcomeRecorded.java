package org.waymark.inspection.followup;

/**
 * A manager has decided otherwise than what normally follows an inspection. Told within the transaction that closes it.
 *
 * @param monitored whether the authority is to be monitored
 * @param reason    why it is not what normally follows
 */
public record OutcomeRecorded(String inspectionId, boolean monitored, String reason) {}
