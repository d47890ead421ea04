package org.waymark.sample;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.ModelBean;

/**
 * Names the task of whoever names cases for what the framework asks: all that are looked at, where it is not good
 * practice. The diagram keeps the drawn name: one written there as an expression would stand raw in Cockpit.
 */
@Component("nameNominations")
class NominationsTask implements TaskListener, ModelBean {

    static final String ALL_CASES = "Name the cases";

    private final Inspections inspections;

    NominationsTask(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public void notify(DelegateTask task) {
        String inspectionId = InspectionProcess.inspectionId(task.getExecution());
        if (inspections.byId(inspectionId).framework().sample().namedByAuthority()) {
            task.setName(ALL_CASES);
        }
    }
}
