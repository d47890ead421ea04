package org.waymark.platform.tasks;

/** One of the things a form's list offers: what is sent, and what is read. */
public record Choice(String value, String label) {}
