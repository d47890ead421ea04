package org.waymark.report.factualaccuracy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.report.Reports;

/** Who of the authority submits the comments on the draft, as the page of the inspection changes it. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/factual-accuracy")
class DeputyController {

    private final Submitters submitters;

    DeputyController(Submitters submitters) {
        this.submitters = submitters;
    }

    /** @param user null when nobody is the deputy from now on */
    record Deputy(
            String user,

            @NotBlank(message = "Say why.") @Size(max = 2_000, message = "Say it in at most 2,000 characters.")
            String reason) {}

    @PostMapping("/deputy")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(@Reports.AskedByCommentators InspectionView inspection, @RequestBody @Valid Deputy deputy) {
        submitters.name(inspection, deputy.user(), deputy.reason().strip());
    }

    @PostMapping("/put-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putBack(@Reports.AskedByCommentators InspectionView inspection) {
        submitters.putBack(inspection);
    }
}
