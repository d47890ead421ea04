package org.waymark.inspection;

/**
 * One person on an inspection's team.
 *
 * @param userId       the engine's user
 * @param role         what they are there for
 * @param experience   what they are experienced in
 * @param arrivesOnDay the day of the fieldwork, from 1, on which they arrive on site
 */
public record Member(String userId, Role role, Experience experience, int arrivesOnDay) {}
