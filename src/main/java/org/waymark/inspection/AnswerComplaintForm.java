package org.waymark.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.desk.OpenTask;
import org.waymark.desk.TaskForm;

/** A manager answers a complaint about the inspection, and decides whether it holds publication. */
@Component
class AnswerComplaintForm implements TaskForm<AnswerComplaintForm.Answers> {

    private final Inspections inspections;
    private final ComplaintRepository complaints;
    private final Clock clock;

    AnswerComplaintForm(Inspections inspections, ComplaintRepository complaints, Clock clock) {
        this.inspections = inspections;
        this.complaints = complaints;
        this.clock = clock;
    }

    record Answers(
            @NotBlank(message = "Give the answer that was sent.")
                    @Size(max = 20000, message = "At most 20000 characters.")
                    String answer,
            Boolean holdsPublication) {

        boolean isHolding() {
            return Boolean.TRUE.equals(holdsPublication);
        }
    }

    record Received(String on, String recordedBy, String what) {}

    record Page(String inspectionId, Heading inspection, Received complaint) {}

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
        Complaint complaint = complaintOf(task);
        return new Page(
                task.inspectionId(),
                Heading.of(inspections.byId(task.inspectionId())),
                new Received(
                        InWords.day(London.dateOf(complaint.receivedAt())), complaint.recordedBy(), complaint.what()));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        complaintOf(task).answer(answers.answer(), answers.isHolding(), task.user(), clock.instant());
        inspections.note(
                task.inspectionId(),
                answers.isHolding() ? "Complaint answered; it holds publication" : "Complaint answered",
                null);
    }

    private Complaint complaintOf(OpenTask task) {
        return complaints
                .findById(UUID.fromString(task.variable(InspectionProcess.COMPLAINT_ID)))
                .orElseThrow();
    }
}
