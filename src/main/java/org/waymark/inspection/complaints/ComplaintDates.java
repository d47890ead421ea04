package org.waymark.inspection.complaints;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DateRule.WorkReminder;
import org.waymark.inspection.DatedProcess;
import org.waymark.inspection.InspectionProcess;

/** The dates of {@code processes/complaint.bpmn}. */
@Component
class ComplaintDates implements DatedProcess {

    private static final String ACKNOWLEDGE = "acknowledge-complaint";
    private static final String ANSWER = "answer-complaint";

    @Override
    public String key() {
        return InspectionProcess.COMPLAINT;
    }

    @Override
    public Map<String, DateRule> dates() {
        return Map.of(
                "task-acknowledge-complaint", new WorkLimit(ACKNOWLEDGE),
                "timer-acknowledgement-reminder", new WorkReminder(ACKNOWLEDGE),
                "timer-acknowledgement-overdue", new WorkLimit(ACKNOWLEDGE),
                "task-answer-complaint", new WorkLimit(ANSWER),
                "timer-answer-reminder", new WorkReminder(ANSWER),
                "timer-answer-overdue", new WorkLimit(ANSWER));
    }
}
