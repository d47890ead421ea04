package org.waymark.report.publication;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.ModelBean;

/** Names a sign-off after the inspectorate whose part it is, and gives it to the lead of that part; a manager's stays as it is. */
@Component("nameSignOff")
class NameSignOff implements TaskListener, ModelBean {

    private final PartSignOffs parts;
    private final Inspections inspections;

    NameSignOff(PartSignOffs parts, Inspections inspections) {
        this.parts = parts;
        this.inspections = inspections;
    }

    @Override
    public void notify(DelegateTask task) {
        String id = (String) task.getVariable(InspectionProcess.INSPECTION_ID);
        String part = parts.next(id);
        if (!part.equals(PartSignOffs.LEADING)) {
            InspectionView inspection = inspections.byId(id);
            task.setName("Sign off the part of "
                    + inspection.framework().joint().inspectorate(part).title());
            inspection.leadOf(part).ifPresent(task::setAssignee);
        }
    }
}
