package org.waymark.report.timeline;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.framework.InspectionOutput;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.ModelBean;

/** Has a task say what its inspection ends in, where that is a letter: the models speak of a report. */
@Component("nameOutput")
class NameOutput implements TaskListener, ModelBean {

    private final Inspections inspections;

    NameOutput(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public void notify(DelegateTask task) {
        InspectionOutput output = inspections
                .byId((String) task.getVariable(InspectionProcess.INSPECTION_ID))
                .framework()
                .output();
        if (output.kind() == InspectionOutput.Kind.LETTER) {
            task.setName(output.asIn(task.getName()));
            task.setDescription(output.asIn(task.getDescription()));
        }
    }
}
