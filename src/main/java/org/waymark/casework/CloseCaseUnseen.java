package org.waymark.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.Step;

/**
 * The engine has ended the journey of a case that the lead closed; the case itself has been closed, with its reason,
 * before.
 */
@Component("closeCaseUnseen")
class CloseCaseUnseen implements Step {

    private final CaseBook book;

    CloseCaseUnseen(CaseBook book) {
        this.book = book;
    }

    /** @throws IllegalStateException when nobody has said why the case is closed: it would be lost */
    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = book.byId((String) execution.getVariable(ChildJourneyProcess.CASE_ID));
        if (!file.wasClosedEarly()) {
            throw new IllegalStateException("Case " + file.number() + " can only be closed unseen with a reason.");
        }
    }
}
