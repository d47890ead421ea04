package org.waymark.inspection.judgement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;

/**
 * The headline findings, told to the DCS and those the DCS invites before the inspectors leave (2012: paragraph 50).
 */
@Component
class GiveFeedbackForm implements TaskForm<GiveFeedbackForm.Answers> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Inspections inspections;
    private final Judgements judgements;
    private final FeedbackRepository feedback;
    private final Clock clock;

    GiveFeedbackForm(Inspections inspections, Judgements judgements, FeedbackRepository feedback, Clock clock) {
        this.inspections = inspections;
        this.judgements = judgements;
        this.feedback = feedback;
        this.clock = clock;
    }

    /** @param at London time */
    record Answers(
            @NotNull(message = "Say when the feedback was given.")
            LocalDateTime at,

            @NotEmpty(message = "Say who was there.") @Valid List<Person> present,

            @NotBlank(message = "Say what was told.") @Size(max = 20000, message = "At most 20000 characters.")
            String said) {}

    record Person(
            @NotBlank(message = "Give a name.") @Size(max = 200, message = "At most 200 characters.")
            String name,

            @NotBlank(message = "Say in which role they were there.")
            @Size(max = 200, message = "At most 200 characters.")
            String role) {}

    record Judged(String area, String grade, String findings) {}

    record Proposed(String at) {}

    /**
     * @param heldDown that another overall grade stands than the meeting proposed, in words; null where the same does
     * @param present  one empty line to begin with
     */
    record Page(
            String inspectionId,
            InspectionHeading inspection,
            Proposed answers,
            List<Judged> judgements,
            boolean graded,
            String heldDown,
            List<Person> present) {}

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
        return new Page(
                task.inspectionId(),
                InspectionHeading.of(inspection),
                new Proposed(MINUTE.format(clock.instant().atZone(London.ZONE))),
                judged,
                inspection.framework().grades(),
                judgements
                        .heldDown(task.inspectionId())
                        .map(Judgements.HeldDown::inWords)
                        .orElse(null),
                List.of(new Person(null, null)));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        Instant givenAt = answers.at().atZone(London.ZONE).toInstant();
        LocalDate on = answers.at().toLocalDate();
        problemWith(on, inspections.byId(task.inspectionId()).firstDay(), today())
                .ifPresent(problem -> {
                    throw RefusedAnswers.of("at", problem);
                });
        if (givenAt.isAfter(clock.instant())) {
            throw RefusedAnswers.of("at", "This time has not come yet. Record the feedback when it has been given.");
        }
        List<Feedback.Present> present = answers.present().stream()
                .map(person -> new Feedback.Present(
                        person.name().strip(), person.role().strip()))
                .toList();
        feedback.save(new Feedback(task.inspectionId(), givenAt, present, answers.said(), task.user()));
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
