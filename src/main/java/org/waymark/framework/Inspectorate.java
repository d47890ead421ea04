package org.waymark.framework;

/**
 * One of the inspectorates that hold an inspection together.
 *
 * @param lead         what the inspector is called who leads its part
 * @param leadsOverall whether its lead runs timetable, feedback and what the inspection ends in; true of exactly one
 * @param members      how many inspectors it normally sends, its lead among them; null of the one that leads overall
 */
public record Inspectorate(String id, String title, String lead, boolean leadsOverall, Integer members) {}
