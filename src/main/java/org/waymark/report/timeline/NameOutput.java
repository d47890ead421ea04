package org.waymark.report.timeline;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.ModelBean;

/** Has the name of a task say what its inspection ends in, where that is a letter: the models speak of a report. */
@Component("nameOutput")
class NameOutput implements TaskListener, ModelBean {

    private static final String DRAWN = "report";

    private final Inspections inspections;

    NameOutput(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public void notify(DelegateTask task) {
        String ends = inspections
                .byId((String) task.getVariable(InspectionProcess.INSPECTION_ID))
                .framework()
                .output()
                .noun();
        if (!ends.equals(DRAWN)) {
            task.setName(task.getName().replace(DRAWN, ends));
        }
    }
}
