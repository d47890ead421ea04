package org.waymark.inspection.team;

/**
 * Somebody joined a team, or took another's place on it. Told within the transaction of the change, before the tasks
 * move: a room whose work belongs to people by name gives the successor what is not finished. What was recorded stays
 * the work of whoever recorded it.
 *
 * @param leaver    the user whose place is taken; null when somebody joined
 * @param successor the user who is on the team now
 * @param workMoves whether the leaver's work becomes the successor's
 * @param reason    why, in a sentence
 */
public record TeamChanged(String inspectionId, String leaver, String successor, boolean workMoves, String reason) {}
