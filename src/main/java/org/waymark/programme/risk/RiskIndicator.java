package org.waymark.programme.risk;

import java.util.Arrays;
import java.util.Optional;

/** What is looked at when an authority is scored, beside its last grade and how long ago that was. */
public enum RiskIndicator {
    SERIOUS_CASE_REVIEW("serious-case-review", "Serious case review", false),
    COMPLAINT("complaint", "Complaint", false),
    WHISTLEBLOWING("whistleblowing", "Report by a whistleblower", true),
    CONCERN("concern-in-inspection", "Concern raised in the inspection", false),
    LEADERSHIP_CHANGE("leadership-change", "Change of leadership", false),
    AREA_NOT_IMPROVED("area-not-improved", "Area for improvement still open", false),
    OTHER_INSPECTION_POOR("other-inspection-poor", "Poor outcome of another's inspection", false);

    private final String id;
    private final String title;
    private final boolean restricted;

    RiskIndicator(String id, String title, boolean restricted) {
        this.id = id;
        this.title = title;
        this.restricted = restricted;
    }

    /** The word of the file of weights and of the decision table. */
    public String id() {
        return id;
    }

    /** Whether only those may read of it who may read restricted information. */
    public boolean restricted() {
        return restricted;
    }

    public String title() {
        return title;
    }

    public static Optional<RiskIndicator> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
