package org.waymark.inspection.complaints;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** A manager acknowledges a complaint, and decides whether publication of the report waits for it. */
@Component
class AcknowledgeComplaintForm implements TaskForm<AcknowledgeComplaintForm.Answers> {

    private static final List<Choice> EFFECTS = List.of(
            new Choice("no-hold", "Publication does not wait for it"),
            new Choice("hold", "Publication is held because of it"));

    private final Inspections inspections;
    private final Complaints complaints;
    private final People people;

    AcknowledgeComplaintForm(Inspections inspections, Complaints complaints, People people) {
        this.inspections = inspections;
        this.complaints = complaints;
        this.people = people;
    }

    /** @param effect {@code hold} or {@code no-hold} */
    record Answers(
            @NotNull(message = "Give the day on which it was acknowledged.")
            LocalDate acknowledgedOn,

            @NotBlank(message = "Choose whether publication waits for it.")
            @Pattern(regexp = "hold|no-hold", message = "Choose whether publication waits for it or not.")
            String effect,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    record Proposed(LocalDate acknowledgedOn) {}

    record Page(
            String inspectionId,
            InspectionHeading inspection,
            ReceivedComplaint complaint,
            List<Choice> effects,
            Proposed answers) {}

    @Override
    public String name() {
        return "acknowledge-complaint";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        return new Page(
                task.inspectionId(),
                InspectionHeading.of(inspections.byId(task.inspectionId())),
                ReceivedComplaint.of(complaints.of(task), people),
                EFFECTS,
                new Proposed(complaints.today()));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        complaints.acknowledge(
                complaints.of(task), answers.acknowledgedOn(), answers.effect().equals("hold"), answers.reason());
    }
}
