package org.waymark.casework.views;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DatedProcess;

/** The dates of {@code processes/body-audit.bpmn}. */
@Component
class BodyAuditDates implements DatedProcess {

    @Override
    public String key() {
        return BodyAuditProcess.KEY;
    }

    @Override
    public Map<String, DateRule> dates() {
        return Map.of("task-audit-tracked-cases", new WorkLimit("audit-tracked-cases"));
    }
}
