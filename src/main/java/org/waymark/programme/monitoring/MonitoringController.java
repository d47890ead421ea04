package org.waymark.programme.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
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
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;

/** Monitored authorities, for managers and quality assurance; and for an authority what it was told of its own monitoring. */
@RestController
@RequestMapping("/camunda/api/waymark")
class MonitoringController {

    private final MonitoringPages pages;
    private final Monitorings monitorings;
    private final MonitoringVisits visits;
    private final MinisterSteps minister;

    MonitoringController(
            MonitoringPages pages, Monitorings monitorings, MonitoringVisits visits, MinisterSteps minister) {
        this.minister = minister;
        this.pages = pages;
        this.monitorings = monitorings;
        this.visits = visits;
    }

    /** @param inspection the reference of the inspection whose report it begins from */
    record BeginAnswer(
            @NotBlank(message = "Give the reference of the inspection.")
            @Size(max = 100, message = "At most 100 characters.")
            String inspection,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    record EndAnswer(
            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    record VisitAnswer(
            @NotNull(message = "Give the first day on site.")
            LocalDate firstDay) {}

    /** @param submissionId the page's own word for one sending */
    record StepAnswer(
            @Size(max = 100) String submissionId,

            @NotNull(message = "Give the day.") LocalDate on,

            @NotBlank(message = "Say what was done.") @Size(max = 2000, message = "At most 2000 characters.")
            String words) {}

    record Begun(UUID id) {}

    @GetMapping("/programme/monitorings")
    MonitoringPages.MonitoringList list(@AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user) {
        return pages.list();
    }

    @PostMapping("/programme/monitorings")
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@AskedByStaff(StaffRole.MANAGER) String user, @Valid @RequestBody BeginAnswer answer) {
        return new Begun(monitorings.beginByHand(answer.inspection(), answer.reason()));
    }

    @GetMapping("/programme/monitorings/{id}")
    MonitoringPages.MonitoringPage one(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user, @PathVariable UUID id) {
        return pages.of(id);
    }

    @PostMapping("/programme/monitorings/{id}/visits")
    @ResponseStatus(HttpStatus.CREATED)
    void visit(
            @AskedByStaff(StaffRole.MANAGER) String user,
            @PathVariable UUID id,
            @Valid @RequestBody VisitAnswer answer) {
        visits.planByHand(id, answer.firstDay());
    }

    @PostMapping("/programme/monitorings/{id}/minister-steps")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void step(
            @AskedByStaff(StaffRole.MANAGER) String user,
            @PathVariable UUID id,
            @Valid @RequestBody StepAnswer answer) {
        minister.record(id, answer.submissionId(), answer.on(), answer.words());
    }

    @PostMapping("/programme/monitorings/{id}/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(
            @AskedByStaff(StaffRole.MANAGER) String user, @PathVariable UUID id, @Valid @RequestBody EndAnswer answer) {
        monitorings.endByHand(id, answer.reason());
    }

    @GetMapping("/inspections/{inspectionId}/monitoring")
    List<MonitoringPages.ToldPage> told(
            @AskedBy(
                            value = {
                                AccessRole.LEAD,
                                AccessRole.QUALITY,
                                AccessRole.MANAGER,
                                AccessRole.LINK_OFFICER,
                                AccessRole.DIRECTORS_OFFICE
                            },
                            otherwise =
                                    "The monitoring is for the authority's people, the lead inspector, quality assurance and"
                                            + " managers.")
                    InspectionView inspection) {
        return pages.told(inspection);
    }

    @ExceptionHandler
    ProblemDetail noSuchMonitoring(IllegalArgumentException missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such monitoring.");
        problem.setTitle("No such monitoring");
        return problem;
    }
}
