package org.waymark.inspection;

/** What a member of an inspection's team is there for. */
public enum Role {
    LEAD,
    INSPECTOR,
    QUALITY
}
