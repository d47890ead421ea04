package org.waymark.fieldwork.meetings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkProgress;
import org.waymark.fieldwork.Heading;
import org.waymark.fieldwork.meetings.FieldworkNote.Occasion;
import org.waymark.inspection.judgement.Coverage;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** The team's meeting at the end of a day on site. */
@Component
class DailyMeetingForm implements TaskForm<DailyMeetingForm.Answers> {

    private final FieldworkNotes notes;
    private final Fieldwork fieldwork;
    private final FieldworkProgress progress;
    private final Coverage coverage;

    DailyMeetingForm(FieldworkNotes notes, Fieldwork fieldwork, FieldworkProgress progress, Coverage coverage) {
        this.notes = notes;
        this.fieldwork = fieldwork;
        this.progress = progress;
        this.coverage = coverage;
    }

    record Answers(
            @NotNull(message = "Choose the day.") LocalDate on,

            @NotBlank(message = "Say what the team found that day.")
            @Size(max = 20000, message = "At most 20000 characters.")
            String said,

            @Size(max = 5000, message = "At most 5000 characters.")
            String next) {}

    record Proposed(LocalDate on) {}

    record Page(
            String inspectionId,
            boolean mayRaiseConcern,
            Heading inspection,
            Proposed answers,
            FieldworkProgress.View progress,
            Coverage.View coverage,
            List<Coverage.Unseen> unseen,
            List<FieldworkNotes.Line> before) {}

    @Override
    public String name() {
        return "daily-meeting";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        String id = task.inspectionId();
        Coverage.View lookedAt = coverage.of(id);
        return new Page(
                id,
                true,
                Heading.of(fieldwork.inspection(id)),
                new Proposed(notes.proposedDay(id)),
                progress.of(id),
                lookedAt,
                lookedAt.unseen(),
                notes.of(id, Occasion.DAILY_MEETING));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        notes.keep(
                task,
                new FieldworkNote(
                        task.inspectionId(), Occasion.DAILY_MEETING, answers.on(), answers.said(), answers.next()));
    }
}
