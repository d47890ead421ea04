package org.waymark.fieldwork.meetings;

import java.time.LocalDate;
import java.util.List;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkHeading;
import org.waymark.fieldwork.FieldworkProgress;
import org.waymark.fieldwork.meetings.FieldworkNote.Occasion;
import org.waymark.inspection.judgement.Coverage;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** A meeting of the team during the days on site: it begins with how far the team has come. */
abstract class MeetingForm<A> implements TaskForm<A> {

    final FieldworkNotes notes;
    private final Fieldwork fieldwork;
    private final FieldworkProgress progress;
    private final Coverage coverage;

    MeetingForm(FieldworkNotes notes, Fieldwork fieldwork, FieldworkProgress progress, Coverage coverage) {
        this.notes = notes;
        this.fieldwork = fieldwork;
        this.progress = progress;
        this.coverage = coverage;
    }

    record Proposed(LocalDate on) {}

    /** @param before the daily meetings so far */
    record SoFar(
            String inspectionId,
            boolean mayRaiseConcern,
            FieldworkHeading inspection,
            Proposed answers,
            FieldworkProgress.View progress,
            Coverage.View coverage,
            List<Coverage.Unseen> unseen,
            List<FieldworkNotes.NoteLine> before) {}

    final SoFar soFar(OpenTask task) {
        String id = task.inspectionId();
        Coverage.View lookedAt = coverage.of(id);
        return new SoFar(
                id,
                true,
                FieldworkHeading.of(fieldwork.inspection(id)),
                new Proposed(notes.proposedDay(id)),
                progress.of(id),
                lookedAt,
                lookedAt.unseen(),
                notes.of(id, Occasion.DAILY_MEETING));
    }
}
