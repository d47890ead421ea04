package org.waymark.inspection.complaints;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** A manager answers a complaint about the inspection. */
@Component
class AnswerComplaintForm implements TaskForm<AnswerComplaintForm.Answers> {

    private final Inspections inspections;
    private final Complaints complaints;
    private final People people;

    AnswerComplaintForm(Inspections inspections, Complaints complaints, People people) {
        this.inspections = inspections;
        this.complaints = complaints;
        this.people = people;
    }

    record Answers(
            @NotBlank(message = "Give the answer that was sent.")
            @Size(max = 20000, message = "At most 20000 characters.")
            String answer,

            @NotNull(message = "Give the day on which it was sent.")
            LocalDate answeredOn) {}

    record Proposed(LocalDate answeredOn) {}

    record Page(String inspectionId, InspectionHeading inspection, ReceivedComplaint complaint, Proposed answers) {}

    @Override
    public String name() {
        return "answer-complaint";
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
                new Proposed(complaints.today()));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        complaints.answer(complaints.of(task), answers.answeredOn(), answers.answer());
    }
}
