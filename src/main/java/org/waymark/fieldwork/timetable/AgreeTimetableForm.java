package org.waymark.fieldwork.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.ActivityLine;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkChoices;
import org.waymark.fieldwork.FieldworkHeading;
import org.waymark.fieldwork.Timetable;
import org.waymark.fieldwork.setup.SetUp;
import org.waymark.fieldwork.setup.SetUpRepository;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/**
 * The lead proposes to the authority who is where, with whom, when; each entry becomes its inspector's task, and the
 * link officer is told, to agree with it or to change it.
 */
@Component
class AgreeTimetableForm implements TaskForm<AgreeTimetableForm.Answers> {

    private final Fieldwork fieldwork;
    private final TimetableChanges changes;
    private final SetUpRepository setUps;
    private final People people;

    AgreeTimetableForm(Fieldwork fieldwork, TimetableChanges changes, SetUpRepository setUps, People people) {
        this.fieldwork = fieldwork;
        this.changes = changes;
        this.setUps = setUps;
        this.people = people;
    }

    record Answers(
            @NotEmpty(message = "Put at least one entry into the timetable. More can be added on any day.") @Valid
            List<Entry> entries) {}

    record Entry(
            @NotNull(message = "Choose the day.") LocalDate day,
            @NotNull(message = "Say when it begins.") LocalTime from,
            @NotNull(message = "Say when it ends.") LocalTime to,
            @NotBlank(message = "Choose the inspector.") String inspector,
            @NotBlank(message = "Choose what it is.") String activity,

            @Size(max = 200, message = "At most 200 characters.")
            String what,

            @Size(max = 200, message = "At most 200 characters.")
            String withWhom,

            @Size(max = 200, message = "At most 200 characters.")
            String room) {

        Timetable.Entry asked() {
            return new Timetable.Entry(day, from, to, inspector, activity, what, withWhom, room);
        }
    }

    /**
     * @param rooms   and contacts: as the link officer arranged them
     * @param plain   whether each entry needs words of its own, because the framework names no activities
     * @param entries one empty line to begin with
     */
    record Page(
            String inspectionId,
            boolean mayRaiseConcern,
            FieldworkHeading inspection,
            String rooms,
            List<SetUp.Contact> contacts,
            List<Choice> inspectors,
            List<Choice> activities,
            boolean plain,
            List<ActivityLine> already,
            List<Entry> entries) {}

    @Override
    public String name() {
        return "agree-timetable";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = fieldwork.inspection(task.inspectionId());
        Optional<SetUp> setUp = setUps.findById(task.inspectionId());
        return new Page(
                task.inspectionId(),
                true,
                FieldworkHeading.of(inspection),
                setUp.map(SetUp::rooms).orElse(null),
                setUp.map(SetUp::contacts).orElse(List.of()),
                FieldworkChoices.ofInspectors(inspection, people),
                FieldworkChoices.ofActivities(inspection.framework()),
                inspection.framework().activities().isEmpty(),
                ActivityLine.of(
                        fieldwork.all(task.inspectionId()).stream()
                                .filter(Activity::takesTime)
                                .toList(),
                        people),
                List.of(new Entry(null, null, null, null, null, null, null, null)));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        changes.propose(
                task.inspectionId(),
                answers.entries().stream().map(Entry::asked).toList(),
                task.user());
    }
}
