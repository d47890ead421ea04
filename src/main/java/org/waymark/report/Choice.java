package org.waymark.report;

/** One thing that can be chosen in a form. */
record Choice(String value, String label) {}
