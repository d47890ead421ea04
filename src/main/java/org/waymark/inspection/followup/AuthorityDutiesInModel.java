package org.waymark.inspection.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.platform.engine.ModelBean;

/** What {@code processes/authority-duties.bpmn} may ask. */
@Component("duties")
public class AuthorityDutiesInModel implements ModelBean {

    private final AuthorityDuties duties;

    AuthorityDutiesInModel(AuthorityDuties duties) {
        this.duties = duties;
    }

    /** Whether this step of the framework's report timeline is asked of the authority. */
    public boolean asked(DelegateExecution execution, String step) {
        return duties.isAsked(InspectionProcess.inspectionId(execution), step);
    }
}
