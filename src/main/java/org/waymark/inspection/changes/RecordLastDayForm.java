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

    /** @param date when the step falls due should the day be recorded */
    record Limit(String title, int workingDays, String date) {}

    /** What follows from a day, should it be recorded. */
    record LimitsOfDay(LocalDate day, List<Limit> limits) {}

    record Proposed(LocalDate day) {}

    /** @param limits of each day that can be recorded; empty where nothing is counted from it */
    record Page(String inspectionId, InspectionHeading inspection, Proposed answers, List<LimitsOfDay> limits) {}

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
        LocalDate proposed = inspection.lastDayInSight(today);
        List<LimitsOfDay> limits = inspection.firstDay().isAfter(today)
                ? List.of()
                : inspection
                        .firstDay()
                        .datesUntil(today.plusDays(1))
                        .map(day -> new LimitsOfDay(day, limits(inspection, day)))
                        .filter(following -> !following.limits().isEmpty())
                        .toList();
        return new Page(task.inspectionId(), InspectionHeading.of(inspection), new Proposed(proposed), limits);
    }

    private List<Limit> limits(InspectionView inspection, LocalDate lastDay) {
        return inspection.framework().timeline().steps().stream()
                .filter(step -> step.countedFrom().equals(Milestones.END_OF_FIELDWORK))
                .map(step -> new Limit(
                        step.title(), step.workingDays(), InWords.day(calendar.add(lastDay, step.workingDays()))))
                .toList();
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
