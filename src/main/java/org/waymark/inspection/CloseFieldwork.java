package org.waymark.inspection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.engine.Step;

/** The lead has opened the judgement meeting: what is still open in the fieldwork ends with it. */
@Component("closeFieldwork")
class CloseFieldwork implements Step {

    private final Inspections inspections;

    CloseFieldwork(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inspections.endFieldwork(InspectionProcess.inspectionId(execution));
    }
}
