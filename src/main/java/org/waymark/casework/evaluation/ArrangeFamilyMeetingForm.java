package org.waymark.casework.evaluation;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.casework.findings.FamilyMeeting;
import org.waymark.casework.findings.FamilyMeetingRepository;
import org.waymark.casework.page.CaseTasks;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;

/** The link officer arranges the meeting with a child, the parents or carers, or says why there can be none. */
@Component
class ArrangeFamilyMeetingForm implements TaskForm<ArrangeFamilyMeetingForm.Answers> {

    private final CaseTasks tasks;
    private final FamilyMeetingRepository meetings;
    private final Clock clock;

    ArrangeFamilyMeetingForm(CaseTasks tasks, FamilyMeetingRepository meetings, Clock clock) {
        this.tasks = tasks;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * @param at              when, in London
     * @param declined        whether the child or the family said no, as they may
     * @param cannotBeBecause why there can be no meeting, such as the family's own reason; then the others are empty
     */
    record Answers(
            LocalDateTime at,

            @Size(max = FormText.LINE, message = FormText.TOO_LONG)
            String place,

            boolean declined,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String cannotBeBecause) {}

    /** The link officer sees which child of their own authority is meant, and nothing of what inspectors found. */
    record Context(String reference, String authority, String number, String uniqueId, LocalDate lastDay) {}

    @Override
    public String name() {
        return "arrange-family-meeting";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        CaseTasks.Opened opened = tasks.open(task);
        return new Context(
                opened.inspection().reference(),
                opened.inspection().authority().name(),
                opened.file().number(),
                opened.child().uniqueId(),
                opened.inspection().plannedLastDay());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        CaseTasks.Opened opened = tasks.open(task);
        check(answers, London.dateOf(clock.instant()), opened.inspection().plannedLastDay())
                .raise();
        FamilyMeeting meeting = new FamilyMeeting(opened.file().id(), task.user(), clock.instant());
        if (FormText.isBlank(answers.cannotBeBecause())) {
            meeting.arranged(
                    answers.at().atZone(London.ZONE).toInstant(),
                    answers.place().strip());
        } else {
            meeting.cannotBe(answers.cannotBeBecause().strip(), answers.declined());
        }
        meetings.save(meeting);
    }

    static FormRefusals check(Answers answers, LocalDate today, LocalDate lastDay) {
        boolean arranged = answers.at() != null || !FormText.isBlank(answers.place());
        if (answers.declined() && FormText.isBlank(answers.cannotBeBecause())) {
            return new FormRefusals()
                    .unless(
                            false,
                            "cannotBeBecause",
                            "Say in the family's own words why they would rather not, or that they gave no reason.");
        }
        if (!FormText.isBlank(answers.cannotBeBecause())) {
            return new FormRefusals()
                    .unless(
                            !arranged,
                            "cannotBeBecause",
                            "Either the meeting is arranged or it cannot be: leave one of them empty.");
        }
        return new FormRefusals()
                .unless(answers.at() != null, "at", "Say when the meeting is, or why there can be none.")
                .unless(
                        answers.at() == null || !answers.at().toLocalDate().isBefore(today),
                        "at",
                        "This day has gone by. Give the day on which the meeting will be.")
                .unless(
                        answers.at() == null || !answers.at().toLocalDate().isAfter(lastDay),
                        "at",
                        "The inspectors are on site until " + InWords.day(lastDay) + ". Choose a day until then.")
                .unless(!FormText.isBlank(answers.place()), "place", "Say where the meeting is.");
    }
}
