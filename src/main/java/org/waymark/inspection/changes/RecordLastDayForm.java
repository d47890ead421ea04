package org.waymark.inspection.changes;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;

/** The lead records the last day on site, from which the report's deadlines count (2012: paragraphs 45 to 48). */
@Component
public class RecordLastDayForm implements TaskForm<RecordLastDayForm.Answers> {

    private final Inspections inspections;
    private final Milestones milestones;
    private final WorkingDays calendar;
    private final Clock clock;

    RecordLastDayForm(Inspections inspections, Milestones milestones, WorkingDays calendar, Clock clock) {
        this.inspections = inspections;
        this.milestones = milestones;
        this.calendar = calendar;
        this.clock = clock;
    }

    record Answers(
            @NotNull(message = "Choose the last day on site.")
            LocalDate day) {}

    /** @param date when the step falls due should the proposed day be recorded */
    record Limit(String title, int workingDays, String date) {}

    record Proposed(LocalDate day) {}

    record Page(String inspectionId, InspectionHeading inspection, Proposed answers, List<Limit> limits) {}

    @Override
    public String name() {
        return "record-last-day";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        LocalDate today = today();
        LocalDate proposed = inspection.plannedLastDay().isAfter(today) ? today : inspection.plannedLastDay();
        List<Limit> limits = inspection.framework().timeline().steps().stream()
                .filter(step -> step.countedFrom().equals(Milestones.END_OF_FIELDWORK))
                .map(step -> new Limit(
                        step.title(), step.workingDays(), InWords.day(calendar.add(proposed, step.workingDays()))))
                .toList();
        return new Page(task.inspectionId(), InspectionHeading.of(inspection), new Proposed(proposed), limits);
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        LocalDate firstDay = inspections.byId(task.inspectionId()).firstDay();
        problemWith(answers.day(), firstDay, today()).ifPresent(problem -> {
            throw RefusedAnswers.of("day", problem);
        });
        inspections.entity(task.inspectionId()).recordLastDay(answers.day());
        milestones.reachedOn(task.inspectionId(), Milestones.END_OF_FIELDWORK, answers.day());
        inspections.note(task.inspectionId(), "Last day on site: " + InWords.day(answers.day()), null);
    }

    public static Optional<String> problemWith(LocalDate day, LocalDate firstDay, LocalDate today) {
        if (day.isBefore(firstDay)) {
            return Optional.of("The first day on site was %s. The last cannot have been %s."
                    .formatted(InWords.day(firstDay), InWords.day(day)));
        }
        return day.isAfter(today)
                ? Optional.of("%s has not come yet. Record the last day when it has passed or is today."
                        .formatted(InWords.day(day)))
                : Optional.empty();
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
