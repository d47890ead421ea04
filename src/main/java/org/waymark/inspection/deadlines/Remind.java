package org.waymark.inspection.deadlines;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.platform.engine.Step;

/** A limit is near: whoever has the work is told. */
@Component("remind")
class Remind implements Step {

    private final DeadlineNotices notices;

    Remind(DeadlineNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.remind(
                InspectionProcess.inspectionId(execution),
                StepInModel.of(execution, "service-remind"),
                execution.getProcessInstanceId());
    }
}
