package org.waymark.fieldwork.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.ActivityEnding;
import org.waymark.fieldwork.ActivityLine;
import org.waymark.fieldwork.ActivityPlan;
import org.waymark.fieldwork.ActivityType;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkChoices;
import org.waymark.fieldwork.FieldworkHeading;
import org.waymark.fieldwork.FieldworkInProcess;
import org.waymark.fieldwork.FieldworkSettings;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.NamesNobody;

/** An inspector records what was seen: one form for observations, interviews, meetings and documents. */
@Component
public class RecordActivityForm implements TaskForm<RecordActivityForm.Answers> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Fieldwork fieldwork;
    private final FieldworkSettings settings;
    private final People people;
    private final Clock clock;

    RecordActivityForm(Fieldwork fieldwork, FieldworkSettings settings, People people, Clock clock) {
        this.fieldwork = fieldwork;
        this.settings = settings;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param addedByMistake whether it is taken away, because whoever added it did not mean to; then nothing else is
     *                       asked for
     * @param notHappened    whether it did not take place; then only the reason is asked for
     * @param at          when it began, London time
     * @param met         whom the inspector was with, by the ids of {@link Met}
     * @param agencies    ids of the framework's agencies; empty where the framework names none
     * @param strands     ids of the framework's strands
     */
    @NamesNobody
    public record Answers(
            Boolean addedByMistake,
            Boolean notHappened,

            @Size(max = 500, message = "At most 500 characters.")
            String notHappenedReason,

            LocalDateTime at,
            Integer minutes,
            List<String> met,

            @Size(max = 500, message = "At most 500 characters.")
            String who,

            List<String> agencies,
            List<String> strands,

            @Size(max = 20000, message = "At most 20000 characters.")
            String seen,

            @Valid List<Finding> findings) {

        boolean isTakenAway() {
            return Boolean.TRUE.equals(addedByMistake);
        }

        boolean tookPlace() {
            return !Boolean.TRUE.equals(notHappened);
        }

        List<Finding> findingsOrNone() {
            return findings == null ? List.of() : findings;
        }
    }

    /** Looked at only when it took place: what was typed before does not stand in the way then. */
    record Finding(
            String area,

            @Size(max = 10000, message = "At most 10000 characters.")
            String finding) {}

    /** @param agencies that it normally speaks of */
    record Proposed(String at, List<String> agencies) {}

    /** @param mayTakeAway whether it was added on the spot by whoever looks */
    record Page(
            String inspectionId,
            boolean mayRaiseConcern,
            FieldworkHeading inspection,
            ActivityLine activity,
            boolean mayTakeAway,
            Proposed answers,
            int longestMinutes,
            List<Choice> whom,
            List<Choice> agencyChoices,
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
        return new Page(
                task.inspectionId(),
                true,
                FieldworkHeading.of(inspection),
                ActivityLine.of(activity, people),
                activity.wasAddedOnTheSpotBy(task.user()),
                proposed(activity.planned(), framework),
                settings.longestActivityMinutes(),
                FieldworkChoices.ofMet(),
                FieldworkChoices.ofAgencies(framework),
                framework.strands().stream()
                        .map(strand -> new Choice(strand.id(), strand.title()))
                        .toList(),
                framework.judgementAreas().stream()
                        .map(area -> new Choice(area.id(), area.title()))
                        .toList());
    }

    private static Proposed proposed(ActivityPlan planned, Framework framework) {
        List<String> agencies = ActivityType.find(framework, planned.type().id())
                .map(ActivityType::agency)
                .map(List::of)
                .orElse(List.of());
        return new Proposed(
                planned.begins() == null ? null : MINUTE.format(planned.begins().atZone(London.ZONE)), agencies);
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView inspection = fieldwork.inspection(task.inspectionId());
        Activity activity = activityOf(task);
        if (!activity.isOf(task.user())) {
            throw RefusedAnswers.of(
                    "", "What another inspector did is theirs to record: " + people.name(activity.inspector()) + ".");
        }
        if (!activity.isOpen()) {
            throw RefusedAnswers.of("", "This is not to be recorded any more: it was recorded, or has ended.");
        }
        Instant now = clock.instant();
        if (answers.isTakenAway()) {
            takeAway(activity, task.user(), now);
        } else if (answers.tookPlace()) {
            List<Activity> own = fieldwork.all(task.inspectionId()).stream()
                    .filter(other -> other.isRecorded() && other.isOf(task.user()))
                    .toList();
            activity.record(new RecordedActivityCheck(inspection, settings, now, own).check(answers), task.user(), now);
        } else {
            activity.end(ActivityEnding.NOT_HAPPENED, reason(answers), task.user(), now);
        }
    }

    private static void takeAway(Activity activity, String user, Instant now) {
        if (!activity.wasAddedOnTheSpotBy(user)) {
            throw RefusedAnswers.of(
                    "addedByMistake",
                    "Only what you added on the spot yourself can be taken away. If this did not take place, say so and why.");
        }
        activity.end(ActivityEnding.ADDED_BY_MISTAKE, null, user, now);
    }

    private static String reason(Answers answers) {
        if (answers.notHappenedReason() == null || answers.notHappenedReason().isBlank()) {
            throw RefusedAnswers.of("notHappenedReason", "Say why it did not take place.");
        }
        return answers.notHappenedReason();
    }

    private Activity activityOf(OpenTask task) {
        return fieldwork.activity(task.variable(FieldworkInProcess.ACTIVITY_ID));
    }
}
