package org.waymark.casework.views;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.platform.engine.ModelBean;

/** Says in the name of a task which body it is for: managers see all of them, and somebody may be of two. */
@Component("nameBodyAudit")
class NameBodyAudit implements TaskListener, ModelBean {

    private final InspectedBodies bodies;

    NameBodyAudit(InspectedBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setName(task.getName() + ": "
                + BodyAuditProcess.organisation(bodies, task).name());
    }
}
