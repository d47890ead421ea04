package org.waymark.inspection.focus;

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
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;

/** A manager chooses another focus, before anybody who is inspected was told. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/focus")
class FocusController {

    private final ChosenFocus focus;

    FocusController(ChosenFocus focus) {
        this.focus = focus;
    }

    record AnotherFocus(
            @NotBlank(message = "Choose what is looked at.") String focus,

            @NotBlank(message = "Say why it is another one.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@AskedBy(AccessRole.MANAGER) InspectionView inspection, @Valid @RequestBody AnotherFocus wanted) {
        focus.change(inspection.id(), wanted.focus(), wanted.reason().strip());
    }
}
