package org.waymark.programme.risk;

import java.util.Arrays;
import java.util.Optional;

/** What is looked at when an authority is scored, beside its last grade and how long ago that was. */
public enum RiskIndicator {
    SERIOUS_CASE_REVIEW("serious-case-review", "serious case review", "serious case reviews", false),
    COMPLAINT("complaint", "complaint", "complaints", false),
    WHISTLEBLOWING("whistleblowing", "report by a whistleblower", "reports by whistleblowers", true),
    CONCERN("concern-in-inspection", "concern raised in the inspection", "concerns raised in the inspection", false),
    LEADERSHIP_CHANGE("leadership-change", "change of leadership", "changes of leadership", false),
    AREA_NOT_IMPROVED(
            "area-not-improved", "area for improvement still open", "areas for improvement still open", false),
    OTHER_INSPECTION_POOR(
            "other-inspection-poor",
            "poor outcome of another's inspection",
            "poor outcomes of others' inspections",
            false);

    private final String id;
    private final String one;
    private final String several;
    private final boolean restricted;

    RiskIndicator(String id, String one, String several, boolean restricted) {
        this.id = id;
        this.one = one;
        this.several = several;
        this.restricted = restricted;
    }

    /** The word of the file of weights. */
    public String id() {
        return id;
    }

    /** Whether only those may read of it who may read restricted information. */
    public boolean restricted() {
        return restricted;
    }

    /** Such as "2 complaints". */
    public String inWords(int count) {
        return count == 1 ? "1 " + one : count + " " + several;
    }

    public String title() {
        return Character.toUpperCase(one.charAt(0)) + one.substring(1);
    }

    public static Optional<RiskIndicator> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
