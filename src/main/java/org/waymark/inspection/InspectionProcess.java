package org.waymark.inspection;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The names that the models of an inspection and this room share. */
public final class InspectionProcess {

    public static final String KEY = "inspection";

    /** Called by the inspection for the time on site; its business key is the inspection's. */
    public static final String FIELDWORK = "fieldwork";

    /** The variable, in every process of an inspection, that says which one it is. */
    public static final String INSPECTION_ID = "inspectionId";

    /** Waited for at any moment until the inspection ends. */
    public static final String CHANGE_ASKED_FOR = "change-asked-for";

    public static final String CANCELLED = "inspection-cancelled";

    public static final String CHANGE_ID = "changeId";
    public static final String COMPLAINT_ID = "complaintId";

    /** The step of the report whose limit is near or has passed, while someone is told of it. */
    public static final String LIMIT = "limit";

    /** A complaint runs by itself: it may be made when the inspection has long been closed. */
    public static final String COMPLAINT = "complaint";

    private static final String CONCERN = "safeguarding-concern";

    private InspectionProcess() {}

    /** A child at risk does not wait for a paused inspection, and whoever complains is not made to. */
    public static boolean goesOnInAPause(String processKey) {
        return processKey.equals(COMPLAINT) || processKey.equals(CONCERN);
    }

    /** When a date is by its rule, for what this execution puts before people now. */
    public static Date date(DelegateExecution execution, DateRule rule, DateRule.Counting dates) {
        String definition = execution.getProcessDefinitionId();
        return Date.from(
                dates.now(rule, inspectionId(execution), definition.substring(0, definition.indexOf(':')), name ->
                        (String) execution.getVariable(name)));
    }

    /** The inspection that this execution works for. */
    public static String inspectionId(DelegateExecution execution) {
        return (String) execution.getVariable(INSPECTION_ID);
    }
}
