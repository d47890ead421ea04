package org.waymark.report;

/** How far a report has come. */
public enum ReportStage {
    DRAFTING("a draft"),
    WITH_AUTHORITY("with the authority"),
    FINALISING("being made final"),
    FINAL_SENT("final"),
    PUBLISHED("published");

    private final String words;

    ReportStage(String words) {
        this.words = words;
    }

    /** As in "The report is final". */
    String words() {
        return words;
    }
}
