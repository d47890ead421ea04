package org.waymark.fieldwork;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.desk.Choice;
import org.waymark.desk.OpenTask;
import org.waymark.desk.RefusedAnswers;
import org.waymark.desk.TaskForm;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;

/** An inspector records what was seen: one form for observations, interviews, meetings and documents. */
@Component
class RecordActivityForm implements TaskForm<RecordActivityForm.Answers> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Fieldwork fieldwork;
    private final FieldworkSettings settings;
    private final Clock clock;

    RecordActivityForm(Fieldwork fieldwork, FieldworkSettings settings, Clock clock) {
        this.fieldwork = fieldwork;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param at      when it began, London time
     * @param met     whom the inspector was with, by the ids of {@link Met}
     * @param strands ids of the framework's strands
     */
    record Answers(
            @NotNull(message = "Say when it began.") LocalDateTime at,
            @NotNull(message = "Say how many minutes it took.") Integer minutes,
            @NotEmpty(message = "Say whom you were with.") List<String> met,
            @Size(max = 500, message = "At most 500 characters.") String who,
            @NotBlank(message = "Choose the agency that it speaks of.") String agency,
            @NotEmpty(message = "Choose at least one strand that it speaks of.") List<String> strands,
            @NotBlank(message = "Say what you saw.") @Size(max = 20000, message = "At most 20000 characters.")
                    String seen,
            @Valid List<Finding> findings) {

        List<Finding> findingsOrNone() {
            return findings == null ? List.of() : findings;
        }
    }

    record Finding(
            @NotBlank(message = "Choose the judgement area.") String area,
            @NotBlank(message = "Say what it tells of this area.")
                    @Size(max = 10000, message = "At most 10000 characters.")
                    String finding) {}

    record Proposed(String at) {}

    record Page(
            String inspectionId,
            boolean mayRaiseConcern,
            Heading inspection,
            ActivityLine activity,
            String withWhom,
            Proposed answers,
            int longestMinutes,
            List<Choice> whom,
            List<Choice> agencies,
            List<Choice> strandChoices,
            List<Choice> areas) {}

    @Override
    public String name() {
        return "record-activity";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = fieldwork.inspection(task.inspectionId());
        Framework framework = inspection.framework();
        Activity activity = activityOf(task);
        Planned planned = activity.planned();
        return new Page(
                task.inspectionId(),
                true,
                Heading.of(inspection),
                ActivityLine.of(activity),
                planned.withWhom(),
                proposed(planned),
                settings.longestActivityMinutes(),
                Choices.ofMet(),
                Choices.ofAgencies(),
                framework.strands().stream()
                        .map(strand -> new Choice(strand.id(), strand.title()))
                        .toList(),
                framework.judgementAreas().stream()
                        .map(area -> new Choice(area.id(), area.title()))
                        .toList());
    }

    private static Proposed proposed(Planned planned) {
        return new Proposed(
                planned.begins() == null ? null : MINUTE.format(planned.begins().atZone(London.ZONE)));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView inspection = fieldwork.inspection(task.inspectionId());
        Activity activity = activityOf(task);
        if (!activity.isOf(task.user())) {
            throw RefusedAnswers.of(
                    "", "What another inspector did is theirs to record: " + activity.inspector() + ".");
        }
        Instant now = clock.instant();
        activity.record(new SeenCheck(inspection, settings, now).check(answers), task.user(), now);
    }

    private Activity activityOf(OpenTask task) {
        return fieldwork.activity(task.variable(FieldworkInProcess.ACTIVITY_ID));
    }
}
