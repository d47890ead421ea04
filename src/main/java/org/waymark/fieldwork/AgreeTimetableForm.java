package org.waymark.fieldwork;

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
import org.waymark.desk.Choice;
import org.waymark.desk.OpenTask;
import org.waymark.desk.TaskForm;
import org.waymark.inspection.InspectionView;

/** The lead agrees with the authority who is where, with whom, when; each entry becomes its inspector's task. */
@Component
class AgreeTimetableForm implements TaskForm<AgreeTimetableForm.Answers> {

    private final Fieldwork fieldwork;
    private final SetUpRepository setUps;

    AgreeTimetableForm(Fieldwork fieldwork, SetUpRepository setUps) {
        this.fieldwork = fieldwork;
        this.setUps = setUps;
    }

    record Answers(
            @NotEmpty(message = "Put at least one entry into the timetable. More can be added on any day.") @Valid
                    List<Entry> entries) {}

    record Entry(
            @NotNull(message = "Choose the day.") LocalDate day,
            @NotNull(message = "Say when it begins.") LocalTime from,
            @NotNull(message = "Say when it ends.") LocalTime to,
            @NotBlank(message = "Choose the inspector.") String inspector,
            @NotBlank(message = "Choose what kind it is.") String kind,
            @NotBlank(message = "Say what it is, without a child's name.")
                    @Size(max = 200, message = "At most 200 characters.")
                    String what,
            @Size(max = 200, message = "At most 200 characters.") String withWhom) {

        Timetable.Entry asked() {
            return new Timetable.Entry(day, from, to, inspector, kind, what, withWhom);
        }
    }

    /**
     * @param rooms   and contacts: as the link officer arranged them
     * @param entries one empty line to begin with
     */
    record Page(
            String inspectionId,
            boolean mayRaiseConcern,
            Heading inspection,
            String rooms,
            List<SetUp.Contact> contacts,
            List<Choice> inspectors,
            List<Choice> kinds,
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
                Heading.of(inspection),
                setUp.map(SetUp::rooms).orElse(null),
                setUp.map(SetUp::contacts).orElse(List.of()),
                Choices.ofInspectors(inspection),
                Choices.ofKinds(),
                ActivityLine.of(fieldwork.all(task.inspectionId())),
                List.of(new Entry(null, null, null, null, null, null, null)));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        fieldwork.agreeTimetable(
                task.inspectionId(),
                answers.entries().stream().map(Entry::asked).toList(),
                task.user());
    }
}
