package org.waymark.inspection.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.changes.Interventions;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;

/** What inspection managers, and nobody else, do without a task: plan, and cancel. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections")
class ManagersController {

    private final Interventions interventions;
    private final Planning planning;

    ManagersController(Interventions interventions, Planning planning) {
        this.interventions = interventions;
        this.planning = planning;
    }

    /** @param inSchoolHolidays that its days on site are meant to be in the school holidays; asked only where they are */
    record NewInspection(
            @NotBlank(message = "Choose the framework.") String framework,
            @NotBlank(message = "Choose the authority.") String authority,

            @NotNull(message = "Choose the first day on site.")
            LocalDate firstDay,

            @Valid List<Organisation> organisations,
            String focus,
            Boolean inSchoolHolidays) {}

    /** One that is inspected beside the authority. @param code of the list of organisations */
    record Organisation(
            @NotBlank(message = "Choose the organisation.") String code) {}

    /** @param submissionId made by the page: the same one plans one inspection, however often it is sent */
    record Submission(
            @NotBlank(message = "Load the page again.") String submissionId,

            @NotNull(message = "Load the page again.") @Valid
            NewInspection answers) {}

    record Planned(
            String id,
            String authority,
            String reference,
            LocalDate noticeDay,
            LocalDate firstDay,
            LocalDate plannedLastDay) {}

    record Cancellation(
            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    /** What the form for planning offers. */
    @GetMapping("/planning")
    Planning.Page planning(@AskedByStaff(StaffRole.MANAGER) String manager) {
        return planning.page();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Planned plan(@AskedByStaff(StaffRole.MANAGER) String manager, @Valid @RequestBody Submission submission) {
        NewInspection wanted = submission.answers();
        PlanRequest request = new PlanRequest(wanted.framework(), wanted.authority(), wanted.firstDay(), false);
        List<String> organisations = wanted.organisations() == null
                ? List.of()
                : wanted.organisations().stream().map(Organisation::code).toList();
        planning.requireMeant(request, wanted.inSchoolHolidays());
        InspectionView view = planning.plan(submission.submissionId(), request, organisations, wanted.focus());
        return new Planned(
                view.id(),
                view.authority().name(),
                view.reference(),
                view.noticeDay(),
                view.firstDay(),
                view.plannedLastDay());
    }

    /** Others are refused before it is looked for: it is not told whether there is such an inspection. */
    @PostMapping("/{inspectionId}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(
            @AskedByStaff(StaffRole.MANAGER) String manager,
            @PathVariable String inspectionId,
            @Valid @RequestBody Cancellation cancellation) {
        interventions.cancel(inspectionId, cancellation.reason());
    }
}
