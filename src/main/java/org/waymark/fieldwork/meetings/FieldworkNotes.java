package org.waymark.fieldwork.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.fieldwork.DaysOnSite;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.meetings.FieldworkNote.Occasion;
import org.waymark.platform.engine.AskedOnce;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;

/** Keeps the notes of the meetings on site; their day lies in the fieldwork and has come. */
@Component
public class FieldworkNotes {

    private final FieldworkNoteRepository repository;
    private final Fieldwork fieldwork;
    private final People people;
    private final Clock clock;

    FieldworkNotes(FieldworkNoteRepository repository, Fieldwork fieldwork, People people, Clock clock) {
        this.repository = repository;
        this.fieldwork = fieldwork;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @throws RefusedAnswers for the field {@code on} when the day is outside the fieldwork, or has not come
     */
    void keep(OpenTask task, FieldworkNote note) {
        DaysOnSite.of(fieldwork.inspection(task.inspectionId()))
                .problemWith(note.onDay(), fieldwork.today())
                .ifPresent(problem -> {
                    throw RefusedAnswers.of("on", problem);
                });
        repository.save(note.recorded(task.user(), clock.instant()));
    }

    public List<NoteLine> of(String inspectionId, Occasion occasion) {
        return all(inspectionId).stream()
                .filter(note -> note.occasion() == occasion)
                .map(this::line)
                .toList();
    }

    private List<FieldworkNote> all(String inspectionId) {
        return AskedOnce.of(
                FieldworkNotes.class,
                inspectionId,
                () -> repository.findByInspectionIdOrderByOnDayAscRecordedAtAsc(inspectionId));
    }

    private NoteLine line(FieldworkNote note) {
        return new NoteLine(
                InWords.day(note.onDay()),
                note.saidBy() == null ? null : people.name(note.saidBy()),
                note.saidTo(),
                note.said(),
                note.next());
    }

    /** The day that a form proposes. */
    LocalDate proposedDay(String inspectionId) {
        return DaysOnSite.of(fieldwork.inspection(inspectionId)).nearestTo(fieldwork.today());
    }

    public record NoteLine(String day, String saidBy, String saidTo, String said, String next) {}
}
