package org.waymark.framework;

/**
 * For how long one kind of records is kept once an inspection is over.
 *
 * @param records which kind of records, such as {@code cases}
 * @param months  months of the calendar from the day on which the inspection was closed or cancelled; null for records
 *                that are kept for good
 * @param source  where the period comes from, or why it is this one
 */
public record Retention(String records, Integer months, String source) {}
