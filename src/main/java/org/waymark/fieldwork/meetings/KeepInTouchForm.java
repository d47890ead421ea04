package org.waymark.fieldwork.meetings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkChoices;
import org.waymark.fieldwork.FieldworkHeading;
import org.waymark.fieldwork.meetings.FieldworkNote.Occasion;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;

/** What the authority was told on a day of the inspection, by whom and to whom (2012: paragraph 49). */
@Component
class KeepInTouchForm implements TaskForm<KeepInTouchForm.Answers> {

    private final FieldworkNotes notes;
    private final Fieldwork fieldwork;
    private final People people;

    KeepInTouchForm(FieldworkNotes notes, Fieldwork fieldwork, People people) {
        this.notes = notes;
        this.fieldwork = fieldwork;
        this.people = people;
    }

    record Answers(
            @NotNull(message = "Choose the day.") LocalDate on,

            @NotBlank(message = "Choose who spoke for the team.")
            String saidBy,

            @NotBlank(message = "Say to whom, by name or role.") @Size(max = 500, message = "At most 500 characters.")
            String saidTo,

            @NotBlank(message = "Say what was said.") @Size(max = 20000, message = "At most 20000 characters.")
            String said) {}

    record Proposed(LocalDate on, String saidBy) {}

    record Page(
            String inspectionId,
            boolean mayRaiseConcern,
            FieldworkHeading inspection,
            Proposed answers,
            List<Choice> team,
            List<FieldworkNotes.NoteLine> before) {}

    @Override
    public String name() {
        return "keep-in-touch";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        String id = task.inspectionId();
        InspectionView inspection = fieldwork.inspection(id);
        return new Page(
                id,
                true,
                FieldworkHeading.of(inspection),
                new Proposed(notes.proposedDay(id), task.user()),
                FieldworkChoices.ofInspectors(inspection, people),
                notes.of(id, Occasion.KEEPING_IN_TOUCH));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView inspection = fieldwork.inspection(task.inspectionId());
        if (!inspection.inspectors().contains(answers.saidBy())) {
            throw RefusedAnswers.of(
                    "saidBy",
                    "Choose an inspector of this team: %s."
                            .formatted(inspection.inspectors().stream()
                                    .map(people::name)
                                    .collect(Collectors.joining(", "))));
        }
        FieldworkNote note =
                new FieldworkNote(task.inspectionId(), Occasion.KEEPING_IN_TOUCH, answers.on(), answers.said(), null);
        notes.keep(task, note.between(answers.saidBy(), answers.saidTo()));
    }
}
