package org.waymark.inspection.notice;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.InspectionDay;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DatedProcess;

/** The dates of {@code processes/body-notice.bpmn}. */
@Component
class NoticeDates implements DatedProcess {

    @Override
    public String key() {
        return NoticeProcess.KEY;
    }

    @Override
    public Map<String, DateRule> dates() {
        return Map.of(
                "timer-morning-of-notice",
                InspectionDay.NOTICE,
                "task-tell-head",
                new WorkLimit("tell-head"),
                NoticeProcess.SUPPLY,
                new WorkLimit("supply-information"));
    }
}
