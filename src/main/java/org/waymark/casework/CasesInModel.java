package org.waymark.casework;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.journey.Stage;
import org.waymark.platform.engine.ModelBean;

/** What the models ask of a case. Only reads the case's own row. Public, since expressions call nothing else. */
@Component("cases")
public class CasesInModel implements ModelBean {

    private final CaseBook book;

    CasesInModel(CaseBook book) {
        this.book = book;
    }

    /** Which inspection and which case, such as {@code CP-301-20121203-C001}. */
    public String businessKey(DelegateExecution execution) {
        return file(execution).businessKey();
    }

    public boolean ownerNamed(DelegateExecution execution) {
        return file(execution).owner() != null;
    }

    /** The user whose case it is. */
    public String owner(DelegateExecution execution) {
        CaseFile file = file(execution);
        if (file.owner() == null) {
            throw new IllegalStateException("Case " + file.number() + " has no inspector yet.");
        }
        return file.owner();
    }

    public boolean tracked(DelegateExecution execution) {
        return file(execution).isTracked();
    }

    /** @param stage the element id of the stage's task without {@code task-evaluate-} */
    public boolean reached(DelegateExecution execution, String stage) {
        return file(execution).reached(stage);
    }

    public boolean furtherStagesReached(DelegateExecution execution) {
        return !furtherStages(execution).isEmpty();
    }

    /** The ids of the stages that the framework adds to those that the model draws, as far as the child reached them. */
    public List<String> furtherStages(DelegateExecution execution) {
        return file(execution).stages().stream()
                .filter(stage -> !Stage.has(stage) || !Stage.of(stage).isDrawn())
                .toList();
    }

    /** A family is met once: a case that is opened again asks nobody a second time. */
    public boolean familyToMeet(DelegateExecution execution) {
        CaseFile file = file(execution);
        return file.familyToMeet() && file.reopened() == 0;
    }

    public boolean toModerate(DelegateExecution execution) {
        return file(execution).toModerate();
    }

    /** Whether two inspectors see it differently, so that the lead decides. */
    public boolean disputed(DelegateExecution execution) {
        return file(execution).status() == CaseStatus.DISPUTED;
    }

    private CaseFile file(DelegateExecution execution) {
        return book.byId((String) execution.getVariable(ChildJourneyProcess.CASE_ID));
    }
}
