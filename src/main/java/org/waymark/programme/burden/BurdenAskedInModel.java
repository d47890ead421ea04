package org.waymark.programme.burden;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.DatedProcess;
import org.waymark.inspection.deadlines.OwnTaskDeadlines;
import org.waymark.platform.engine.ModelBean;

/** What {@code processes/burden-answer.bpmn} asks, and its dates. */
@Component("burdenAsked")
public class BurdenAskedInModel implements ModelBean, OwnTaskDeadlines, DatedProcess {

    private static final String SAY_WHAT_IT_TOOK = "say-what-it-took";

    private final int days = BurdenLimits.inForce().answerWorkingDays();

    /** The group that answers for the body. */
    public String answeredBy(DelegateExecution execution) {
        return (String) execution.getVariable(BurdenAsked.ANSWERED_BY);
    }

    @Override
    public String key() {
        return BurdenAsked.KEY;
    }

    @Override
    public Map<String, DateRule> dates() {
        return Map.of(
                "task-say-what-it-took", new WorkLimit(SAY_WHAT_IT_TOOK),
                "timer-answer-over", new WorkLimit(SAY_WHAT_IT_TOOK));
    }

    @Override
    public boolean knows(String task) {
        return task.equals(SAY_WHAT_IT_TOOK);
    }

    @Override
    public Basis limitOf(String task, UnaryOperator<String> variable) {
        return new Basis("report-published", LocalDate.parse(variable.apply(BurdenAsked.ASKED_ON)), days);
    }
}
