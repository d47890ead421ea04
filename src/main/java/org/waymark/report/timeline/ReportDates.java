package org.waymark.report.timeline;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.StepLimit;
import org.waymark.inspection.DateRule.StepReminder;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DatedProcess;

/** The dates of {@code processes/report-timeline.bpmn}: all are of the steps of the framework's report timeline,
 * but for what is done once the report is public. */
@Component
class ReportDates implements DatedProcess {

    private static final String DRAFT = "draft";
    private static final String COMMENTS = "comments";
    private static final String FINAL = "final";
    private static final String PUBLICATION = "publication";

    @Override
    public String key() {
        return "report-timeline";
    }

    @Override
    public Map<String, DateRule> dates() {
        return Map.ofEntries(
                Map.entry("task-draft-report", new StepLimit(DRAFT)),
                Map.entry("task-quality-assure", new StepLimit(DRAFT)),
                Map.entry("timer-draft-reminder", new StepReminder(DRAFT)),
                Map.entry("timer-draft-overdue", new StepLimit(DRAFT)),
                Map.entry("task-factual-accuracy", new StepLimit(COMMENTS)),
                Map.entry("timer-comments-reminder", new StepReminder(COMMENTS)),
                Map.entry("timer-comments-due", new StepLimit(COMMENTS)),
                Map.entry("task-answer-comments", new StepLimit(FINAL)),
                Map.entry("task-sign-off", new StepLimit(FINAL)),
                Map.entry("task-revise-report", new StepLimit(FINAL)),
                Map.entry("timer-final-reminder", new StepReminder(FINAL)),
                Map.entry("timer-final-overdue", new StepLimit(FINAL)),
                Map.entry("task-publish-report", new StepLimit(PUBLICATION)),
                Map.entry("task-release-publication", new StepLimit(PUBLICATION)),
                Map.entry("task-brief-press", new WorkLimit("brief-press")),
                Map.entry("timer-publication-reminder", new StepReminder(PUBLICATION)),
                Map.entry("timer-publication-overdue", new StepLimit(PUBLICATION)));
    }
}
