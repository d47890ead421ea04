package org.waymark.platform.tasks;

/**
 * What is wrong with one answer.
 *
 * @param field   the answer's path, such as {@code members[2].user}; empty when it concerns the form as a whole
 * @param message for the user: what was wrong and what would be right
 */
public record FieldError(String field, String message) {}
