package org.waymark.inspection.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.ModelBean;

/** What {@code processes/authority-duties.bpmn} may ask. */
@Component("duties")
public class AuthorityDutiesInModel implements ModelBean {

    private final AuthorityDuties duties;
    private final StatementDecisions decisions;
    private final Inspections inspections;

    AuthorityDutiesInModel(AuthorityDuties duties, StatementDecisions decisions, Inspections inspections) {
        this.duties = duties;
        this.decisions = decisions;
        this.inspections = inspections;
    }

    /** Whether this step of the framework's report timeline is asked of the authority. */
    public boolean asked(DelegateExecution execution, String step) {
        return duties.isAsked(InspectionProcess.inspectionId(execution), step);
    }

    /** The group of whoever makes the written statement: the head of the authority, or of the body that was named. */
    public String principal(DelegateExecution execution) {
        return decisions.group(inspections.byId(InspectionProcess.inspectionId(execution)));
    }
}
