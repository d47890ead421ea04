package org.waymark.inspection.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.function.Supplier;
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
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.NotAllowed;

/** What inspection managers, and nobody else, do without a task: plan, and cancel. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections")
class ManagersController {

    private final Interventions interventions;
    private final Planning planning;
    private final CurrentUser currentUser;

    ManagersController(Interventions interventions, Planning planning, CurrentUser currentUser) {
        this.interventions = interventions;
        this.planning = planning;
        this.currentUser = currentUser;
    }

    record NewInspection(
            @NotBlank(message = "Choose the framework.") String framework,
            @NotBlank(message = "Choose the authority.") String authority,

            @NotNull(message = "Choose the first day on site.")
            LocalDate firstDay) {}

    /** @param submissionId made by the page: the same one plans one inspection, however often it is sent */
    record Submission(
            @NotBlank(message = "Load the page again.") String submissionId,

            @NotNull(message = "Load the page again.") @Valid
            NewInspection answers) {}

    record Planned(String id, String reference, LocalDate noticeDay, LocalDate firstDay, LocalDate plannedLastDay) {}

    record Cancellation(
            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    /** What the form for planning offers. */
    @GetMapping("/planning")
    Planning.Page planning() {
        return asManager(planning::page);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Planned plan(@Valid @RequestBody Submission submission) {
        NewInspection wanted = submission.answers();
        PlanRequest request = new PlanRequest(wanted.framework(), wanted.authority(), wanted.firstDay(), false);
        InspectionView view = asManager(() -> planning.plan(submission.submissionId(), request));
        return new Planned(view.id(), view.reference(), view.noticeDay(), view.firstDay(), view.plannedLastDay());
    }

    @PostMapping("/{inspectionId}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String inspectionId, @Valid @RequestBody Cancellation cancellation) {
        asManager(() -> {
            interventions.cancel(inspectionId, cancellation.reason());
            return true;
        });
    }

    private <T> T asManager(Supplier<T> work) {
        if (!currentUser.isIn(StaffGroups.MANAGERS)) {
            throw new NotAllowed("Only inspection managers do this. Ask one of them.");
        }
        return work.get();
    }
}
