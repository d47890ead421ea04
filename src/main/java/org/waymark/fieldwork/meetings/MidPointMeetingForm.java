package org.waymark.fieldwork.meetings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkProgress;
import org.waymark.fieldwork.meetings.FieldworkNote.Occasion;
import org.waymark.inspection.changes.AddedCases;
import org.waymark.inspection.judgement.Coverage;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.notes.NamesNobody;

/** Half-way through, the team asks what emerges, and what it has not seen yet. */
@Component
class MidPointMeetingForm extends MeetingForm<MidPointMeetingForm.Answers> {

    private final AddedCases added;

    MidPointMeetingForm(
            FieldworkNotes notes,
            Fieldwork fieldwork,
            FieldworkProgress progress,
            Coverage coverage,
            AddedCases added) {
        super(notes, fieldwork, progress, coverage);
        this.added = added;
    }

    /**
     * @param emerging  what begins to show
     * @param toSee     what the team means to look at in the days that are left
     * @param additions what the lead adds to the sample for what no case shows; null is nothing
     */
    @NamesNobody
    record Answers(
            @NotNull(message = "Choose the day.") LocalDate on,

            @NotBlank(message = "Say what begins to show.") @Size(max = 20000, message = "At most 20000 characters.")
            String emerging,

            @NotBlank(message = "Say what is still to be seen, or that nothing is.")
            @Size(max = 5000, message = "At most 5000 characters.")
            String toSee,

            @Size(max = 100, message = "Reload the page: there are too many additions.") @Valid
            List<@NotNull(message = "Fill in what is added, or take the line out.") Added> additions) {}

    /** @param sake one of the choices of the page */
    record Added(
            @NotBlank(message = "Choose what the case is added for, or take the line out.")
            String sake,

            @Size(max = 500, message = "At most 500 characters.")
            String uniqueId,

            @NotBlank(message = "Say why this case is added.") @Size(max = 20000, message = "At most 20000 characters.")
            String reason) {

        AddedCases.Wanted wanted() {
            return new AddedCases.Wanted(sake, uniqueId, reason);
        }
    }

    record Page(@JsonUnwrapped SoFar soFar, AddedCases.Offer added) {}

    @Override
    public String name() {
        return "mid-point-meeting";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        return new Page(soFar(task), added.offer(task.inspectionId()));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        notes.keep(
                task,
                new FieldworkNote(
                        task.inspectionId(),
                        Occasion.MID_POINT_MEETING,
                        answers.on(),
                        answers.emerging(),
                        answers.toSee()));
        if (answers.additions() != null) {
            added.add(
                    task.inspectionId(),
                    answers.additions().stream().map(Added::wanted).toList(),
                    task.user());
        }
    }
}
