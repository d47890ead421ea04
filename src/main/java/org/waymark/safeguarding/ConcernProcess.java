package org.waymark.safeguarding;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.waymark.platform.tasks.OpenTask;

/** The names that {@code processes/safeguarding-concern.bpmn} and this room share. */
final class ConcernProcess {

    static final String KEY = "safeguarding-concern";

    /** Starts the process, at any moment of the inspection. */
    static final String RAISED = "concern-raised";

    static final String CONCERN_ID = "concernId";
    static final String INSPECTION_ID = "inspectionId";

    private ConcernProcess() {}

    /** Such as {@code CP-301-20121203/concern-1}. */
    static String businessKey(String reference, int number) {
        return reference + "/concern-" + number;
    }

    static UUID concernId(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(CONCERN_ID));
    }

    /** The running process of the concern. */
    static String running(DelegateExecution execution) {
        return execution.getProcessInstanceId();
    }

    static UUID concernId(OpenTask task) {
        return UUID.fromString(task.variable(CONCERN_ID));
    }
}
