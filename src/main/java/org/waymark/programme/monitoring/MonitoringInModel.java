package org.waymark.programme.monitoring;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.deadlines.OwnTaskDeadlines;
import org.waymark.platform.engine.ModelBean;

/** What {@code processes/monitoring.bpmn} may ask, and from when the authority's time for its action plan runs. */
@Component("monitoring")
public class MonitoringInModel implements ModelBean, OwnTaskDeadlines {

    static final String SUPPLY_PLAN = "supply-action-plan";

    private final Monitorings monitorings;
    private final MonitoringVisitRepository visits;

    MonitoringInModel(Monitorings monitorings, MonitoringVisitRepository visits) {
        this.monitorings = monitorings;
        this.visits = visits;
    }

    /** Whether the statement that its duties ask for is its action plan, and has not come. */
    public boolean planExpected(DelegateExecution execution) {
        return of(execution).stage() == MonitoringStage.PLAN_EXPECTED;
    }

    /** Whether it goes on with an action plan that was taken over. */
    public boolean planAccepted(DelegateExecution execution) {
        return of(execution).planReflects();
    }

    public boolean planReflects(DelegateExecution execution) {
        return of(execution).planReflects();
    }

    /** Whether the last visit was held, and not called off. */
    public boolean visitHeld(DelegateExecution execution) {
        List<MonitoringVisit> all =
                visits.findByMonitoringIdOrderByNumber(of(execution).getId());
        return !all.isEmpty() && all.get(all.size() - 1).wasHeld();
    }

    public boolean reInspectionNext(DelegateExecution execution) {
        return of(execution).stage() == MonitoringStage.RE_INSPECTION_TO_PLAN;
    }

    private Monitoring of(DelegateExecution execution) {
        return monitorings.byId(UUID.fromString((String) execution.getVariable(Monitorings.MONITORING_ID)));
    }

    @Override
    public boolean knows(String task) {
        return task.equals(SUPPLY_PLAN);
    }

    @Override
    public Basis limitOf(String task, UnaryOperator<String> variable) {
        Monitoring one = monitorings.byId(UUID.fromString(variable.apply(Monitorings.MONITORING_ID)));
        return new Basis("action-plan-asked", one.planCountedFrom(), one.planDays());
    }
}
