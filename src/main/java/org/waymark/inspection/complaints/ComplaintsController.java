package org.waymark.inspection.complaints;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;

/** Complaints about an inspection, for inspection managers alone: those complained of do not handle them. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/complaints")
class ComplaintsController {

    private final Complaints complaints;
    private final People people;

    ComplaintsController(Complaints complaints, People people) {
        this.complaints = complaints;
        this.people = people;
    }

    /** @param from {@code authority}, {@code parent}, {@code public} or {@code staff} */
    record NewComplaint(
            @NotBlank(message = "Choose who complains.") String from,

            @NotNull(message = "Give the day on which it was received.")
            LocalDate on,

            @NotBlank(message = "Say what the complaint is.") @Size(max = 20000, message = "At most 20000 characters.")
            String what,

            @Size(min = 1, max = 64, message = "From 1 to 64 characters.")
            String submissionId) {

        NewComplaint(String from, LocalDate on, String what) {
            this(from, on, what, null);
        }
    }

    record Because(
            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    record Received(String id) {}

    /** Users are names; days are null until they come. */
    record ComplaintLine(
            int number,
            String from,
            LocalDate receivedOn,
            String recordedBy,
            String what,
            LocalDate acknowledgedOn,
            String acknowledgedBy,
            boolean holdsPublication,
            String effectReason,
            String effectBy,
            String answer,
            LocalDate answeredOn,
            String answeredBy,
            String releasedBecause,
            String releasedBy,
            Instant releasedAt) {}

    record Page(List<Choice> from, List<ComplaintLine> complaints) {}

    @GetMapping
    Page all(@AskedBy(AccessRole.MANAGER) InspectionView inspection) {
        return new Page(
                Arrays.stream(Complaint.From.values())
                        .map(one -> new Choice(one.name().toLowerCase(Locale.ROOT), one.inWords()))
                        .toList(),
                complaints.of(inspection.id()).stream().map(this::line).toList());
    }

    private ComplaintLine line(Complaint complaint) {
        return new ComplaintLine(
                complaint.number(),
                complaint.madeBy().inWords(),
                complaint.receivedOn(),
                name(complaint.recordedBy()),
                complaint.what(),
                complaint.acknowledgedOn(),
                name(complaint.acknowledgedBy()),
                complaint.holdsPublication(),
                complaint.effectReason(),
                name(complaint.effectBy()),
                complaint.answer(),
                complaint.answeredOn(),
                name(complaint.answeredBy()),
                complaint.releasedBecause(),
                name(complaint.releasedBy()),
                complaint.releasedAt());
    }

    private String name(String user) {
        return user == null ? null : people.name(user);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Received receive(
            @AskedBy(AccessRole.MANAGER) InspectionView inspection, @Valid @RequestBody NewComplaint complaint) {
        return new Received(complaints
                .receive(inspection.id(), complaint.from(), complaint.on(), complaint.what(), complaint.submissionId())
                .toString());
    }

    @PostMapping("/{number}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(
            @AskedBy(AccessRole.MANAGER) InspectionView inspection,
            @PathVariable int number,
            @Valid @RequestBody Because because) {
        complaints.release(inspection.id(), number, because.reason());
    }

    @PostMapping("/{number}/hold")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(
            @AskedBy(AccessRole.MANAGER) InspectionView inspection,
            @PathVariable int number,
            @Valid @RequestBody Because because) {
        complaints.hold(inspection.id(), number, because.reason());
    }
}
