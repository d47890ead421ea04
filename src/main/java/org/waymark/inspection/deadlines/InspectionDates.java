package org.waymark.inspection.deadlines;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.InspectionDay;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DatedProcess;
import org.waymark.inspection.InspectionProcess;

/** The dates of {@code processes/inspection.bpmn}. */
@Component
class InspectionDates implements DatedProcess {

    @Override
    public String key() {
        return InspectionProcess.KEY;
    }

    @Override
    public Map<String, DateRule> dates() {
        return Map.ofEntries(
                Map.entry("task-assemble-team", new WorkLimit("assemble-team")),
                Map.entry("task-prepare", new WorkLimit("prepare")),
                Map.entry("timer-day-of-notice", InspectionDay.NOTICE),
                Map.entry("task-record-call", new WorkLimit("record-call")),
                Map.entry("timer-first-day-on-site", InspectionDay.FIRST_ON_SITE),
                Map.entry("task-hold-judgement-meeting", new WorkLimit("hold-judgement-meeting")),
                Map.entry("task-give-feedback", new WorkLimit("give-feedback")),
                Map.entry("task-record-last-day", new WorkLimit("record-last-day")),
                Map.entry("task-record-outcome", new WorkLimit("record-outcome")),
                Map.entry("task-decide-change", new WorkLimit("decide-change")));
    }
}
