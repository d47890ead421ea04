package org.waymark.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What an inspection ends in.
 *
 * @param title              what it is called above its text
 * @param addressedTo        to whom a letter is written; null for a report
 * @param salutation         how a letter begins; null for none
 * @param published          whether the public may read it, that of a pilot never
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

    /** What a model says of it: the models speak of a report. */
    public String asIn(String model) {
        return model.replace("report", noun());
    }

    /** What a framework of that status says, and what one that says nothing means. */
    static InspectionOutput of(InspectionOutput said, Framework.Status status) {
        InspectionOutput output = said == null ? REPORT : said;
        return status == Framework.Status.PILOT
                ? new InspectionOutput(output.kind, output.title, output.addressedTo, output.salutation, false, null)
                : output;
    }

    /** Whether the public may read it. @param visit which of those that follow each other it ends, from 1 */
    public boolean isPublishedAfter(int visit) {
        return published && (publishedFromVisit == null || visit >= publishedFromVisit);
    }
}
