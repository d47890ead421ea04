package org.waymark.report.factualaccuracy;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.platform.engine.ModelBean;

/** Names a task after the body whose it is, where another than the authority checks the facts of the draft. */
@Component("nameFactsCheck")
class NameFactsCheck implements TaskListener, ModelBean {

    private final FactsChecks checks;

    NameFactsCheck(FactsChecks checks) {
        this.checks = checks;
    }

    @Override
    public void notify(DelegateTask task) {
        checks.organisation((String) task.getVariable(InspectionProcess.INSPECTION_ID), (String)
                        task.getVariable(FactsChecks.CHECKER))
                .ifPresent(one -> {
                    task.setName(task.getName() + ": " + one.name());
                    checks.begun(one, task.getId());
                });
    }
}
