package org.waymark.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What an inspection ends in.
 *
 * @param title              what it is called above its text
 * @param addressedTo        to whom a letter is written; null for a report
 * @param salutation         how a letter begins; null for none
 * @param published          whether the public may read it
 * @param publishedFromVisit of visits that follow each other, the first after which the public may read it; null for every one
 */
public record InspectionOutput(
        Kind kind, String title, String addressedTo, String salutation, boolean published, Integer publishedFromVisit) {

    static final InspectionOutput REPORT =
            new InspectionOutput(Kind.REPORT, "Inspection report", null, null, true, null);

    public enum Kind {
        @JsonProperty("report")
        REPORT,
        @JsonProperty("letter")
        LETTER
    }

    /** What people call it within a sentence: report or letter. */
    public String noun() {
        return kind == Kind.LETTER ? "letter" : "report";
    }

    /** @param visit which of those that follow each other it ends, from 1 */
    boolean isPublishedAfter(int visit) {
        return published && (publishedFromVisit == null || visit >= publishedFromVisit);
    }
}
