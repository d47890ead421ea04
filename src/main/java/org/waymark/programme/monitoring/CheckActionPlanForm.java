package org.waymark.programme.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.programme.monitoring.MonitoringTasks.Head;

/** A manager says whether the authority's action plan reflects what the inspectors found. Nobody approves it. */
@Component
class CheckActionPlanForm implements TaskForm<CheckActionPlanForm.Answers> {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final List<Choice> CHOICES = List.of(
            new Choice(YES, "It reflects what the inspectors found"), new Choice(NO, "It does not: ask for it again"));

    private final MonitoringTasks tasks;
    private final MonitoringRules rules;

    CheckActionPlanForm(MonitoringTasks tasks, MonitoringRules rules) {
        this.tasks = tasks;
        this.rules = rules;
    }

    /** @param reflects {@code yes} or {@code no} */
    record Answers(
            @NotBlank(message = "Choose whether it reflects the findings.")
            String reflects,

            @Size(max = 2000, message = "At most 2000 characters.")
            String remark) {}

    record Page(String inspectionId, Head head, int workingDaysAgain, List<Choice> choices) {}

    @Override
    public String name() {
        return "check-action-plan";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        Monitoring one = tasks.of(task);
        return new Page(one.inspectionId(), tasks.head(one), rules.planAgainDays(), CHOICES);
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        boolean no = NO.equals(answers.reflects());
        boolean said = answers.remark() != null && !answers.remark().isBlank();
        new FormRefusals()
                .unless(no || YES.equals(answers.reflects()), "reflects", "Choose one of the answers listed.")
                .unless(!no || said, "remark", "Say what it does not reflect: the authority reads this.")
                .raise();
        Monitoring one = tasks.of(task);
        String remark = said ? answers.remark().strip() : null;
        if (no) {
            one.planReturned(tasks.monitorings.today(), task.user(), remark, rules.planAgainDays());
        } else {
            one.planReflects(tasks.monitorings.today(), task.user(), remark);
        }
        tasks.monitorings.save(one);
    }
}
