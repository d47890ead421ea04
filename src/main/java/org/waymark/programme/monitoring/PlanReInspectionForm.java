package org.waymark.programme.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.framework.Frameworks;
import org.waymark.framework.life.FrameworkRegister;
import org.waymark.framework.life.FrameworkStandings;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlanRequest;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.programme.monitoring.MonitoringRules.WorkedDay;
import org.waymark.programme.monitoring.MonitoringTasks.Head;

/** A manager plans the inspection that ends a monitoring. */
@Component
class PlanReInspectionForm implements TaskForm<PlanReInspectionForm.Answers> {

    private final MonitoringTasks tasks;
    private final MonitoringRules rules;
    private final Frameworks frameworks;
    private final FrameworkRegister register;
    private final Inspections inspections;

    PlanReInspectionForm(
            MonitoringTasks tasks,
            MonitoringRules rules,
            Frameworks frameworks,
            FrameworkRegister register,
            Inspections inspections) {
        this.tasks = tasks;
        this.rules = rules;
        this.frameworks = frameworks;
        this.register = register;
        this.inspections = inspections;
    }

    record Answers(
            @NotBlank(message = "Choose a framework.") String framework,

            @NotNull(message = "Give the first day on site.")
            LocalDate firstDay) {}

    record Proposed(String framework) {}

    /** @param code of the authority, by which it is asked what else is asked of it */
    record Page(
            String inspectionId,
            Head head,
            String code,
            String due,
            String why,
            List<Choice> frameworks,
            Proposed answers) {}

    @Override
    public String name() {
        return "plan-re-inspection";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        Monitoring one = tasks.of(task);
        WorkedDay due = rules.reInspection(one.planChecked());
        FrameworkStandings standings = register.standings();
        List<Choice> open = frameworks.all().stream()
                .filter(framework -> !framework.id().equals(one.visitsFramework()))
                .filter(framework -> framework.joint().others().isEmpty())
                .filter(framework ->
                        standings.of(framework, tasks.monitorings.today()).takesInspections())
                .map(framework -> new Choice(framework.id(), framework.title()))
                .toList();
        boolean same = open.stream().anyMatch(choice -> choice.value().equals(one.framework()));
        return new Page(
                one.inspectionId(),
                tasks.head(one),
                one.authorityCode(),
                InWords.day(due.day()),
                due.why(),
                open,
                new Proposed(same ? one.framework() : null));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        Monitoring one = tasks.of(task);
        boolean invented = inspections.byId(one.inspectionId()).demonstration();
        one.reInspectionPlanned(inspections
                .plan(new PlanRequest(answers.framework(), one.authorityCode(), answers.firstDay(), invented))
                .id());
        tasks.monitorings.save(one);
    }
}
