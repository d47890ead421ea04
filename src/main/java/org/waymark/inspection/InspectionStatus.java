package org.waymark.inspection;

/** How far an inspection has come. */
public enum InspectionStatus {
    PLANNED("Planned"),
    ON_SITE("On site"),
    JUDGING("Judging"),
    REPORTING("Reporting"),
    PUBLISHED("Published"),
    CLOSED("Closed"),
    CANCELLED("Cancelled");

    private final String inWords;

    InspectionStatus(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
