package org.waymark.programme.monitoring;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DateRule.WorkReminder;
import org.waymark.inspection.DatedProcess;

/** The dates of {@code processes/monitoring.bpmn}. */
@Component
class MonitoringDates implements DatedProcess {

    @Override
    public String key() {
        return Monitorings.PROCESS;
    }

    @Override
    public Map<String, DateRule> dates() {
        return Map.of(
                "task-supply-action-plan", new WorkLimit(MonitoringInModel.SUPPLY_PLAN),
                "timer-action-plan-reminder", new WorkReminder(MonitoringInModel.SUPPLY_PLAN),
                "timer-action-plan-overdue", new WorkLimit(MonitoringInModel.SUPPLY_PLAN),
                "task-check-action-plan", new WorkLimit("check-action-plan"),
                "task-record-progress", new WorkLimit("record-progress"),
                "task-plan-re-inspection", new WorkLimit("plan-re-inspection"));
    }
}
