package org.waymark.fieldwork.meetings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkProgress;
import org.waymark.fieldwork.meetings.FieldworkNote.Occasion;
import org.waymark.inspection.judgement.Coverage;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.notes.NamesNobody;

/** The team's meeting at the end of a day on site. */
@Component
class DailyMeetingForm extends MeetingForm<DailyMeetingForm.Answers> {

    DailyMeetingForm(FieldworkNotes notes, Fieldwork fieldwork, FieldworkProgress progress, Coverage coverage) {
        super(notes, fieldwork, progress, coverage);
    }

    @NamesNobody
    record Answers(
            @NotNull(message = "Choose the day.") LocalDate on,

            @NotBlank(message = "Say what the team found that day.")
            @Size(max = 20000, message = "At most 20000 characters.")
            String said,

            @Size(max = 5000, message = "At most 5000 characters.")
            String next) {}

    @Override
    public String name() {
        return "daily-meeting";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public SoFar context(OpenTask task) {
        return soFar(task);
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        notes.keep(
                task,
                new FieldworkNote(
                        task.inspectionId(), Occasion.DAILY_MEETING, answers.on(), answers.said(), answers.next()));
    }
}
