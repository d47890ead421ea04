package org.waymark.programme.monitoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.WorkingDayCount;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.followup.AuthorityDuties;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.programme.monitoring.MonitoringTasks.Head;

/** The authority says what it will do in each area that is to improve, or says it anew. */
@Component
class SupplyActionPlanForm implements TaskForm<SupplyActionPlanForm.Answers> {

    private final MonitoringTasks tasks;
    private final WorkingDays calendar;

    SupplyActionPlanForm(MonitoringTasks tasks, WorkingDays calendar) {
        this.tasks = tasks;
        this.calendar = calendar;
    }

    record Answers(
            @NotNull(message = "Choose the day on which it was published.")
            LocalDate on,

            @Size(max = 500, message = "At most 500 characters.")
            String place,

            @Size(max = 20000, message = "At most 20000 characters.")
            String words) {}

    record Proposed(LocalDate on) {}

    /**
     * @param again   whether one was supplied that did not reflect the findings
     * @param skipped days that did not count, each with the reason
     */
    record Page(
            String inspectionId,
            Head head,
            boolean again,
            String due,
            String countedFrom,
            int workingDays,
            List<String> skipped,
            Proposed answers) {}

    @Override
    public String name() {
        return "supply-action-plan";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        Monitoring one = tasks.of(task);
        WorkingDayCount counted = calendar.count(one.planCountedFrom(), one.planDays());
        return new Page(
                one.inspectionId(),
                tasks.head(one),
                one.isPlanAskedAgain(),
                InWords.day(counted.date()),
                InWords.day(one.planCountedFrom()),
                one.planDays(),
                counted.skipped().stream()
                        .map(day -> InWords.date(day.date()) + ": " + day.reason())
                        .toList(),
                new Proposed(tasks.monitorings.today()));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        Monitoring one = tasks.of(task);
        String words = answers.words() == null || answers.words().isBlank()
                ? null
                : answers.words().strip();
        FormRefusals refusals = new FormRefusals();
        String place = refusals.made(() -> Optional.ofNullable(AuthorityDuties.place(answers.place())))
                .flatMap(given -> given)
                .orElse(null);
        boolean placed = answers.place() != null && !answers.place().isBlank();
        refusals.unless(
                        placed || words != null,
                        "place",
                        "Give the address where the plan is published, or its text below.")
                .unless(
                        answers.on() == null || !answers.on().isBefore(one.begunOn()),
                        "on",
                        "You were asked for it on %s. Choose that day or a later one."
                                .formatted(InWords.day(one.begunOn())))
                .unless(
                        answers.on() == null || !answers.on().isAfter(tasks.monitorings.today()),
                        "on",
                        "That day has not come yet. Record this when the plan is published.")
                .raise();
        one.planReceived(answers.on(), place, words);
        tasks.monitorings.save(one);
    }
}
