package org.waymark.fieldwork;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.InspectionDay;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DateRule.WorkReminder;
import org.waymark.inspection.DatedProcess;
import org.waymark.inspection.InspectionProcess;

/** The dates of {@code processes/fieldwork.bpmn}. */
@Component
class FieldworkDates implements DatedProcess {

    private static final String NEXT_MORNING = "timer-next-morning";
    private static final String LISTS = "supply-lists";
    private static final String REQUEST = "answer-request";

    @Override
    public String key() {
        return InspectionProcess.FIELDWORK;
    }

    @Override
    public Map<String, DateRule> dates() {
        return Map.ofEntries(
                Map.entry("task-open-judgement-meeting", InspectionDay.LAST_ON_SITE),
                Map.entry("task-arrange-set-up", new WorkLimit("arrange-set-up")),
                Map.entry("task-agree-timetable", new WorkLimit("agree-timetable")),
                Map.entry("task-nominate-good-practice", new WorkLimit("nominate-good-practice")),
                Map.entry("task-supply-evidence", new WorkLimit("supply-evidence")),
                Map.entry("task-audit-cases", new WorkLimit("audit-cases")),
                Map.entry("task-supply-lists", new WorkLimit(LISTS)),
                Map.entry("timer-lists-reminder", new WorkReminder(LISTS)),
                Map.entry("timer-lists-overdue", new WorkLimit(LISTS)),
                Map.entry("task-confirm-sample", new WorkLimit("confirm-sample")),
                Map.entry("task-daily-meeting", new WorkLimit("daily-meeting")),
                Map.entry("task-keep-in-touch", new WorkLimit("keep-in-touch")),
                Map.entry("task-mid-point-meeting", new WorkLimit("mid-point-meeting")),
                Map.entry(NEXT_MORNING, InspectionDay.NEXT_ON_SITE),
                Map.entry("task-record-observation", new WorkLimit("record-observation")),
                Map.entry("task-record-interview", new WorkLimit("record-interview")),
                Map.entry("task-record-meeting", new WorkLimit("record-meeting")),
                Map.entry("task-read-document", new WorkLimit("read-document")),
                Map.entry("task-answer-request", new WorkLimit(REQUEST)),
                Map.entry("timer-request-reminder", new WorkReminder(REQUEST)),
                Map.entry("timer-request-overdue", new WorkLimit(REQUEST)));
    }

    /** The last day had begun, and now there is another after it. */
    @Override
    public Map<String, String> setAgainWhileWaitingFor() {
        return Map.of(NEXT_MORNING, FieldworkInProcess.ACTIVITY_ADDED);
    }
}
