package org.waymark.casework.findings;

/** What a case's own inspector saw at one point, as a second inspector reads it. */
public record EvidenceText(String from, String text) {}
