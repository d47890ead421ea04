package org.waymark.journey;

/** What a case's own inspector saw at one point, as a second inspector reads it. */
record EvidenceText(String from, String text) {}
