package org.waymark.inspection.changes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.Step;

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
