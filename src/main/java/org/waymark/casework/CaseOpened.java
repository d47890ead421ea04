package org.waymark.casework;

/** A case was opened, and its journey has begun. Told within the transaction that opens it. */
public record CaseOpened(CaseFile file) {}
