package org.waymark.safeguarding;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.Concern;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DatedProcess;

/** The dates of {@code processes/safeguarding-concern.bpmn}. */
@Component
class ConcernDates implements DatedProcess {

    private static final String CHECK_RESPONSE = "check-response";
    private static final String CHECK_ANSWER = "check-answer";

    @Override
    public String key() {
        return ConcernProcess.KEY;
    }

    @Override
    public Map<String, DateRule> dates() {
        return Map.of(
                "task-acknowledge-concern", Concern.ACKNOWLEDGEMENT,
                "timer-acknowledgement-overdue", Concern.ACKNOWLEDGEMENT,
                "task-respond-to-concern", Concern.ANSWER,
                "timer-response-overdue", Concern.ANSWER,
                "task-check-response", new WorkLimit(CHECK_RESPONSE),
                "timer-check-overdue", new WorkLimit(CHECK_RESPONSE),
                "task-answer-referral-back", Concern.REFERRED_BACK,
                "timer-referral-back-overdue", Concern.REFERRED_BACK,
                "task-check-answer", new WorkLimit(CHECK_ANSWER),
                "timer-answer-check-overdue", new WorkLimit(CHECK_ANSWER));
    }
}
