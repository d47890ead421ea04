package org.waymark.inspection.followup;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.StepLimit;
import org.waymark.inspection.DateRule.StepReminder;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DatedProcess;

/** The dates of {@code processes/authority-duties.bpmn}. */
@Component
class AuthorityDutiesDates implements DatedProcess {

    @Override
    public String key() {
        return "authority-duties";
    }

    @Override
    public Map<String, DateRule> dates() {
        return Map.of(
                "task-publish-locally", new StepLimit(AuthorityDuties.PUBLISH),
                "timer-authority-publishes-reminder", new StepReminder(AuthorityDuties.PUBLISH),
                "timer-authority-publishes-overdue", new StepLimit(AuthorityDuties.PUBLISH),
                "task-pursue-statement", new WorkLimit("pursue-statement"),
                "task-supply-statement", new StepLimit(AuthorityDuties.STATEMENT),
                "timer-action-statement-reminder", new StepReminder(AuthorityDuties.STATEMENT),
                "timer-action-statement-overdue", new StepLimit(AuthorityDuties.STATEMENT));
    }
}
