package org.waymark.casework.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.casework.CaseFile;
import org.waymark.casework.findings.FamilyMeeting;
import org.waymark.casework.findings.FamilyMeetingRepository;
import org.waymark.casework.findings.FamilyMet;
import org.waymark.casework.page.CaseHead;
import org.waymark.casework.page.CaseJourney;
import org.waymark.casework.page.CaseReader;
import org.waymark.casework.page.CaseTasks;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;
import org.waymark.platform.tasks.notes.NamesNobody;

/**
 * The inspector meets the child, the parents or carers: what they said stands apart from what the inspector takes from
 * it.
 */
@Component
class MeetFamilyForm implements TaskForm<MeetFamilyForm.Answers> {

    private final CaseTasks tasks;
    private final CaseReader reader;
    private final FamilyMeetingRepository meetings;
    private final Clock clock;

    MeetFamilyForm(CaseTasks tasks, CaseReader reader, FamilyMeetingRepository meetings, Clock clock) {
        this.tasks = tasks;
        this.reader = reader;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * @param heldAt        when it began, in London
     * @param declined      whether the child or the family said no, as they may
     * @param notMetBecause why they did not meet; then the others are empty
     */
    @NamesNobody
    record Answers(
            LocalDateTime heldAt,

            @Size(max = FormText.LINE, message = FormText.TOO_LONG)
            String consent,

            @Size(max = FormText.LINE, message = FormText.TOO_LONG)
            String present,

            @Positive(message = "Say how many minutes it took.")
            @Max(value = 720, message = "No meeting takes longer than 720 minutes.")
            Integer minutes,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String theirWords,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String reading,

            boolean declined,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String notMetBecause) {

        boolean saysTheyMet() {
            return heldAt != null
                    || minutes != null
                    || !FormText.isBlank(consent)
                    || !FormText.isBlank(present)
                    || !FormText.isBlank(theirWords)
                    || !FormText.isBlank(reading);
        }
    }

    record Context(boolean mayRaiseConcern, String inspectionId, CaseHead file, CaseJourney.FamilyLine meeting) {}

    @Override
    public String name() {
        return "meet-family";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        CaseTasks.Opened opened = tasks.open(task);
        return new Context(true, task.inspectionId(), opened.head(), reader.family(opened.file()));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        Instant now = clock.instant();
        CaseTasks.Opened opened = tasks.open(task);
        check(answers, opened.inspection().firstDay(), now).raise();
        CaseFile file = opened.file();
        FamilyMeeting meeting = meetings.findByCaseId(file.id())
                .orElseThrow(() -> new IllegalStateException("No meeting was asked for in case " + file.number()));
        if (FormText.isBlank(answers.notMetBecause())) {
            meeting.met(met(answers), task.user(), now);
        } else {
            meeting.notMet(answers.notMetBecause().strip(), answers.declined(), task.user(), now);
        }
        meetings.save(meeting);
    }

    private static FamilyMet met(Answers answers) {
        return new FamilyMet(
                answers.heldAt().atZone(London.ZONE).toInstant(),
                answers.consent().strip(),
                answers.present().strip(),
                answers.minutes(),
                answers.theirWords().strip(),
                FormText.tidy(answers.reading()));
    }

    private static Instant ended(Answers answers) {
        int minutes = answers.minutes() == null ? 0 : answers.minutes();
        return answers.heldAt().plusMinutes(minutes).atZone(London.ZONE).toInstant();
    }

    static FormRefusals check(Answers answers, LocalDate firstDay, Instant now) {
        if (answers.declined() && FormText.isBlank(answers.notMetBecause())) {
            return new FormRefusals()
                    .unless(
                            false,
                            "notMetBecause",
                            "Say in the family's own words why they would rather not, or that they gave no reason.");
        }
        if (!FormText.isBlank(answers.notMetBecause())) {
            return new FormRefusals()
                    .unless(
                            !answers.saysTheyMet(),
                            "notMetBecause",
                            "Either you met or you did not: leave this empty, or the rest.");
        }
        return new FormRefusals()
                .unless(answers.heldAt() != null, "heldAt", "Say when you met, or why you did not.")
                .unless(
                        answers.heldAt() == null || !ended(answers).isAfter(now),
                        "heldAt",
                        "This lies ahead. Record the meeting when it has been held.")
                .unless(
                        answers.heldAt() == null
                                || !answers.heldAt().toLocalDate().isBefore(firstDay),
                        "heldAt",
                        "The inspection began on " + InWords.day(firstDay) + ". Give the day of the meeting.")
                .unless(!FormText.isBlank(answers.consent()), "consent", "Say who agreed to the meeting, and how.")
                .unless(
                        !FormText.isBlank(answers.present()),
                        "present",
                        "Say who was there, by their part in the child's life.")
                .unless(answers.minutes() != null, "minutes", "Say how many minutes it took.")
                .unless(
                        !FormText.isBlank(answers.theirWords()),
                        "theirWords",
                        "Write what they said, in their own words.");
    }
}
