package org.waymark.casework;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DatedProcess;

/** The dates of {@code processes/child-journey.bpmn}: each task has the framework's limit of its own name. */
@Component
class ChildJourneyDates implements DatedProcess {

    @Override
    public String key() {
        return ChildJourneyProcess.KEY;
    }

    @Override
    public Map<String, DateRule> dates() {
        return Stream.of(
                        "take-on-case",
                        "evaluate-sampled-case",
                        "evaluate-early-help",
                        "evaluate-contact-and-referral",
                        "evaluate-assessment",
                        "evaluate-child-in-need-plan",
                        "evaluate-strategy-and-section-47",
                        "evaluate-initial-conference",
                        "evaluate-protection-plan",
                        "evaluate-review-conference",
                        "evaluate-becoming-looked-after",
                        "evaluate-care-review",
                        "evaluate-stepping-down",
                        "evaluate-further-stage",
                        "arrange-family-meeting",
                        "meet-family",
                        "conclude-case",
                        "moderate-case",
                        "settle-disagreement")
                .collect(Collectors.toMap(work -> "task-" + work, WorkLimit::new));
    }
}
