package org.waymark.inspection.deadlines;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.platform.engine.Step;

/** A limit has passed: the managers are told. The work goes on. */
@Component("escalate")
class Escalate implements Step {

    private final DeadlineNotices notices;

    Escalate(DeadlineNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.escalate(
                InspectionProcess.inspectionId(execution),
                StepInModel.of(execution, "service-escalate"),
                execution.getProcessInstanceId());
    }
}
