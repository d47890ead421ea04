package org.waymark.inspection.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.platform.tasks.RefusedAnswers;

/** The lead inspector records that a body or an inspectorate is no part of the inspection any more. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}")
class DropOutController {

    private final DropOuts dropOuts;

    DropOutController(DropOuts dropOuts) {
        this.dropOuts = dropOuts;
    }

    record DroppingOut(
            @NotBlank(message = "Say why it drops out.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    @PostMapping("/bodies/{organisation}/dropping-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void body(
            @AskedBy(AccessRole.LEAD) InspectionView inspection,
            @PathVariable String organisation,
            @Valid @RequestBody DroppingOut dropping) {
        dropOuts.body(inspection.id(), idIn(organisation), dropping.reason().strip());
    }

    @PostMapping("/inspectorates/{inspectorate}/dropping-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void inspectorate(
            @AskedBy(AccessRole.LEAD) InspectionView inspection,
            @PathVariable String inspectorate,
            @Valid @RequestBody DroppingOut dropping) {
        dropOuts.inspectorate(inspection.id(), inspectorate, dropping.reason().strip());
    }

    private static UUID idIn(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw RefusedAnswers.of("reason", "It is not among the bodies that are inspected.");
        }
    }
}
