package org.waymark.programme.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.platform.tasks.Choice;
import org.waymark.programme.risk.RiskIndicator;

/** What may be known of an authority beside its outcomes, and which indicator of risk it counts as. */
enum FactKind {
    SERIOUS_CASE_REVIEW("Serious case review", RiskIndicator.SERIOUS_CASE_REVIEW),
    COMPLAINT("Complaint", RiskIndicator.COMPLAINT),
    WHISTLEBLOWING("Whistleblowing", RiskIndicator.WHISTLEBLOWING),
    CONCERN("Concern raised in an inspection", RiskIndicator.CONCERN),
    LEADERSHIP_CHANGE("Change of leadership", RiskIndicator.LEADERSHIP_CHANGE),
    AREA_FOR_IMPROVEMENT("Area for improvement", RiskIndicator.AREA_NOT_IMPROVED),
    OTHER_INSPECTION_POOR("Poor outcome of another's inspection", RiskIndicator.OTHER_INSPECTION_POOR),
    OTHER_INSPECTION("Other outcome of another's inspection", null);

    private final String title;
    private final RiskIndicator indicator;

    FactKind(String title, RiskIndicator indicator) {
        this.title = title;
        this.indicator = indicator;
    }

    String title() {
        return title;
    }

    /** Empty for what is kept and does not count. */
    Optional<RiskIndicator> indicator() {
        return Optional.ofNullable(indicator);
    }

    boolean restricted() {
        return indicator().filter(RiskIndicator::restricted).isPresent();
    }

    boolean isInspectionByOthers() {
        return this == OTHER_INSPECTION || this == OTHER_INSPECTION_POOR;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(kind -> new Choice(kind.name(), kind.title))
                .toList();
    }

    static Optional<FactKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(word)).findFirst();
    }
}
