package org.waymark.safeguarding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.InspectionProcess;
import org.waymark.platform.engine.ModelBean;
import org.waymark.platform.engine.Step;

/** What the models may ask of a concern. Public, since the engine calls only methods of public classes. */
@Component("concerns")
public class ConcernsInModel implements ModelBean {

    private final Concerns concerns;

    ConcernsInModel(Concerns concerns) {
        this.concerns = concerns;
    }

    public boolean atRiskNow(DelegateExecution execution) {
        return concerns.byId(ConcernProcess.concernId(execution)).isAtRiskNow();
    }

    public boolean answerAccepted(DelegateExecution execution) {
        return concerns.byId(ConcernProcess.concernId(execution)).isAnswerAccepted();
    }

    public String businessKey(DelegateExecution execution) {
        return concerns.businessKey(ConcernProcess.concernId(execution));
    }

    public String raisedBy(DelegateExecution execution) {
        return concerns.byId(ConcernProcess.concernId(execution)).raisedBy();
    }

    /** What the service tasks of {@code safeguarding-concern.bpmn} do. */
    @Configuration(proxyBeanMethods = false)
    static class Steps {

        @Bean
        Step referToAuthority(Concerns concerns, ConcernDueDate due) {
            return execution -> concerns.refer(
                    ConcernProcess.concernId(execution),
                    due.ofTaskToCome(InspectionProcess.inspectionId(execution), DateRule.Concern.ACKNOWLEDGEMENT));
        }

        @Bean
        Step referCaseBack(Concerns concerns, ConcernDueDate due) {
            return execution -> concerns.referBack(
                    ConcernProcess.concernId(execution),
                    due.ofTaskToCome(InspectionProcess.inspectionId(execution), DateRule.Concern.REFERRED_BACK));
        }

        @Bean
        Step escalateConcern(Concerns concerns, ConcernDueDate due) {
            return execution -> concerns.escalate(
                    ConcernProcess.concernId(execution), due.ofWaitingTask(ConcernProcess.running(execution)));
        }

        @Bean
        Step closeConcern(Concerns concerns) {
            return execution -> concerns.close(ConcernProcess.concernId(execution));
        }
    }
}
