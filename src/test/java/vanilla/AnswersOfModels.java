package vanilla;

import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model of a child's journey asks, answered without asking anybody: eight stages, all of one inspector's. */
@Configuration(proxyBeanMethods = false)
class AnswersOfModels {

    private static final List<String> NOT_REACHED = List.of("becoming-looked-after", "care-review", "stepping-down");

    @Bean
    Cases cases() {
        return new Cases();
    }

    @Bean
    Deadlines deadlines() {
        return new Deadlines();
    }

    @Bean
    Inspection inspection() {
        return new Inspection();
    }

    @Bean
    JavaDelegate closeCaseUnseen() {
        return execution -> {};
    }

    @Bean
    TaskListener nameStage() {
        return (DelegateTask task) -> {};
    }

    /** The cases. */
    public static class Cases {

        public boolean tracked(DelegateExecution execution) {
            return true;
        }

        public boolean ownerNamed(DelegateExecution execution) {
            return true;
        }

        public String owner(DelegateExecution execution) {
            return "inspector";
        }

        public boolean reached(DelegateExecution execution, String stage) {
            return !NOT_REACHED.contains(stage);
        }

        public boolean furtherStagesReached(DelegateExecution execution) {
            return false;
        }

        public List<String> furtherStages(DelegateExecution execution) {
            return List.of();
        }

        public boolean familyToMeet(DelegateExecution execution) {
            return false;
        }

        public boolean toModerate(DelegateExecution execution) {
            return false;
        }

        public boolean disputed(DelegateExecution execution) {
            return false;
        }
    }

    /** The limits. */
    public static class Deadlines {

        public Date within(DelegateExecution execution, String step) {
            return new Date(System.currentTimeMillis() + TimeUnit.DAYS.toMillis(5));
        }
    }

    /** The inspection. */
    public static class Inspection {

        public String lead(DelegateExecution execution) {
            return "inspector";
        }

        public String linkOfficers(DelegateExecution execution) {
            return "inspectors";
        }
    }
}
