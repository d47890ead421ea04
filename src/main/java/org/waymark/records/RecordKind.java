package org.waymark.records;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of records that are kept for a time of their own, by their names in a framework's {@code retention}. They
 * are erased in this order: what refers to others before these.
 */
public enum RecordKind {
    FORM_DRAFTS("form-drafts", "What was typed into forms and not recorded"),
    LETTERS("letters", "Letters"),
    REPORT_DRAFTS("report-drafts", "Drafts of the report, and comments on them"),
    ATTACHMENTS("attachments", "Files attached to comments"),
    CONCERNS("concerns", "Concerns for children, and what was answered"),
    EVIDENCE("evidence", "Evidence: activities, notes, requests and what was read beforehand"),
    JUDGEMENTS("judgements", "Judgements with their findings, and feedback"),
    CASES("cases", "Cases, with their evaluations and family meetings"),
    LISTS("lists", "Children on the authority's lists"),
    COMPLAINTS("complaints", "Complaints about the inspection"),
    MANAGEMENT("management", "Reasons for what changed on the way"),
    ENGINE_HISTORY("engine-history", "The process engine's history"),
    PUBLISHED_REPORT("published-report", "The published report"),
    AUDIT("audit", "The audit");

    private final String id;
    private final String title;

    RecordKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The kind of this name; empty when there is none. */
    public static Optional<RecordKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
