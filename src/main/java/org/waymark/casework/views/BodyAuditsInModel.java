package org.waymark.casework.views;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.platform.engine.ModelBean;

/** What the model of a body's own audit asks. */
@Component("bodyAudits")
public class BodyAuditsInModel implements ModelBean {

    private final InspectedBodies bodies;

    BodyAuditsInModel(InspectedBodies bodies) {
        this.bodies = bodies;
    }

    /** The group whose it is. */
    public String contacts(DelegateExecution execution) {
        return BodyAuditProcess.organisation(bodies, execution).contactGroup();
    }
}
