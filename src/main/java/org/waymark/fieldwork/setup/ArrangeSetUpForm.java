package org.waymark.fieldwork.setup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;

/** The link officer arranges access to the records system, rooms and contacts. */
@Component
public class ArrangeSetUpForm implements TaskForm<ArrangeSetUpForm.Answers> {

    private final Fieldwork fieldwork;
    private final SetUpRepository setUps;
    private final People people;
    private final Clock clock;

    ArrangeSetUpForm(Fieldwork fieldwork, SetUpRepository setUps, People people, Clock clock) {
        this.fieldwork = fieldwork;
        this.setUps = setUps;
        this.people = people;
        this.clock = clock;
    }

    record Answers(
            @NotNull(message = "Say for each inspector whether they have access to the records system.") @Valid
            List<Access> access,

            @NotBlank(message = "Say which rooms the team may use.")
            @Size(max = 2000, message = "At most 2000 characters.")
            String rooms,

            @NotEmpty(message = "Name at least one person whom the team can ask.") @Valid
            List<Contact> contacts,

            @Size(max = 2000, message = "At most 2000 characters.")
            String note) {}

    public record Access(
            @NotBlank(message = "Choose the inspector.") String inspector,
            Boolean ready,

            @Size(max = 500, message = "At most 500 characters.")
            String note) {

        boolean isReady() {
            return Boolean.TRUE.equals(ready);
        }
    }

    record Contact(
            @NotBlank(message = "Give a name.") @Size(max = 200, message = "At most 200 characters.")
            String name,

            @NotBlank(message = "Say what they are there for.") @Size(max = 200, message = "At most 200 characters.")
            String role,

            @NotBlank(message = "Say how they can be reached.") @Size(max = 200, message = "At most 200 characters.")
            String reach) {}

    /** @param arrives the day, in words */
    record Arrival(String inspector, String name, String arrives) {}

    /** @param contacts one empty line to begin with */
    record Page(FieldworkHeading inspection, List<Arrival> access, List<Contact> contacts) {}

    @Override
    public String name() {
        return "arrange-set-up";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = fieldwork.inspection(task.inspectionId());
        List<Arrival> team = inspection.members().stream()
                .filter(member -> inspection.inspectors().contains(member.userId()))
                .map(member -> new Arrival(
                        member.userId(),
                        people.name(member.userId()),
                        InWords.day(inspection.days().day(member.arrivesOnDay()))))
                .toList();
        return new Page(FieldworkHeading.of(inspection), team, List.of(new Contact(null, null, null)));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        Map<String, SetUp.Access> access =
                accessOf(fieldwork.inspection(task.inspectionId()).inspectors(), answers.access(), people::name);
        List<SetUp.Contact> contacts = answers.contacts().stream()
                .map(contact -> new SetUp.Contact(contact.name(), contact.role(), contact.reach()))
                .toList();
        setUps.save(new SetUp(task.inspectionId(), answers.rooms(), answers.note(), access, contacts)
                .arranged(task.user(), clock.instant()));
    }

    public static Map<String, SetUp.Access> accessOf(
            List<String> inspectors, List<Access> lines, UnaryOperator<String> nameOf) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, SetUp.Access> access = new HashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            Access line = lines.get(index);
            String at = "access[" + index + "].";
            if (!inspectors.contains(line.inspector())) {
                errors.add(new FieldError(
                        at + "inspector",
                        "Choose an inspector of this team: "
                                + inspectors.stream().map(nameOf).collect(Collectors.joining(", ")) + "."));
                continue;
            }
            if (access.put(line.inspector(), SetUp.Access.first(line.isReady(), line.note())) != null) {
                errors.add(new FieldError(at + "inspector", nameOf.apply(line.inspector()) + " is named twice."));
            }
            if (!line.isReady() && (line.note() == null || line.note().isBlank())) {
                errors.add(new FieldError(
                        at + "note",
                        "Say when %s will have access, or tick that it is ready."
                                .formatted(nameOf.apply(line.inspector()))));
            }
        }
        inspectors.stream()
                .filter(inspector -> !access.containsKey(inspector))
                .forEach(missing -> errors.add(new FieldError(
                        "access",
                        "Say whether %s has access to the records system.".formatted(nameOf.apply(missing)))));
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        return access;
    }
}
