package org.waymark.inspection;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.engine.Step;
import org.waymark.engine.Timers;

/**
 * A granted change is part of every deadline from now on: the timers and due dates that wait already are moved to
 * match.
 */
@Component("applyChange")
class ApplyChange implements Step {

    private final ChangeRepository changes;
    private final Timers timers;

    ApplyChange(ChangeRepository changes, Timers timers) {
        this.changes = changes;
        this.timers = timers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Change change = changes.findById(UUID.fromString((String) execution.getVariable(InspectionProcess.CHANGE_ID)))
                .orElseThrow();
        if (change.isGranted()) {
            timers.recompute(change.inspectionId(), InspectionProcess.REPORT_TIMELINE);
            timers.recompute(change.inspectionId(), AuthorityDuties.PROCESS);
        }
    }
}
