package org.waymark.inspection;

/** How far an inspection has come. */
public enum Status {
    PLANNED,
    ON_SITE,
    JUDGING,
    REPORTING,
    PUBLISHED,
    CLOSED,
    CANCELLED
}
