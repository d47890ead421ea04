package org.waymark.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.desk.OpenTask;
import org.waymark.desk.RefusedAnswers;
import org.waymark.desk.TaskForm;
import org.waymark.framework.Framework;

/**
 * The headline findings, told to the DCS and those the DCS invites before the inspectors leave (2012: paragraph 50).
 */
@Component
class GiveFeedbackForm implements TaskForm<GiveFeedbackForm.Answers> {

    private final Inspections inspections;
    private final Judgements judgements;
    private final Clock clock;

    GiveFeedbackForm(Inspections inspections, Judgements judgements, Clock clock) {
        this.inspections = inspections;
        this.judgements = judgements;
        this.clock = clock;
    }

    record Answers(
            @NotNull(message = "Choose the day.") LocalDate on,
            @NotBlank(message = "Say who was there.") @Size(max = 2000, message = "At most 2000 characters.")
                    String present,
            @NotBlank(message = "Say what was told.") @Size(max = 20000, message = "At most 20000 characters.")
                    String said) {}

    record Judged(String area, String grade, String findings) {}

    record Proposed(LocalDate on) {}

    record Page(String inspectionId, Heading inspection, Proposed answers, List<Judged> judgements) {}

    @Override
    public String name() {
        return "give-feedback";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Framework framework = inspection.framework();
        List<Judged> judged = judgements.of(task.inspectionId()).stream()
                .map(one -> new Judged(
                        framework.judgementArea(one.area()).title(),
                        one.grade() == null
                                ? null
                                : framework.grade(one.grade()).title(),
                        one.findings()))
                .toList();
        return new Page(task.inspectionId(), Heading.of(inspection), new Proposed(today()), judged);
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        problemWith(answers.on(), inspections.byId(task.inspectionId()).firstDay(), today())
                .ifPresent(problem -> {
                    throw RefusedAnswers.of("on", problem);
                });
        inspections.entity(task.inspectionId()).feedBack(answers.on(), answers.present(), answers.said());
        inspections.note(task.inspectionId(), "Oral feedback given", null);
    }

    static Optional<String> problemWith(LocalDate on, LocalDate firstDay, LocalDate today) {
        if (on.isBefore(firstDay)) {
            return Optional.of("The inspectors came on %s. Feedback cannot have been given on %s."
                    .formatted(InWords.day(firstDay), InWords.day(on)));
        }
        return on.isAfter(today)
                ? Optional.of(
                        "%s has not come yet. Record the feedback when it has been given.".formatted(InWords.day(on)))
                : Optional.empty();
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
