package org.waymark.casework.views;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DatedProcess;

/** The dates of {@code processes/child-view.bpmn}. */
@Component
class ViewDates implements DatedProcess {

    @Override
    public String key() {
        return ChildViewProcess.KEY;
    }

    @Override
    public Map<String, DateRule> dates() {
        return Map.of("task-give-view", new WorkLimit("give-view"));
    }
}
