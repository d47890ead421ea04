package org.waymark.inspection.preparation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;

/** The checklist of what is already held about the authority, for the team. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/information")
class InformationController {

    private final InformationHeld information;

    InformationController(InformationHeld information) {
        this.information = information;
    }

    /** @param note what it says, without a child's name; may be empty */
    record NewReading(
            @Size(max = 5000, message = "At most 5000 characters.")
            String note) {}

    record NewReader(
            @NotBlank(message = "Choose an inspector of the team.")
            String reader) {}

    @GetMapping
    List<InformationHeld.Kind> all(@AskedBy(AccessRole.STAFF) InspectionView inspection) {
        return information.of(inspection);
    }

    @PostMapping("/{kind}/readings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(
            @AskedBy(AccessRole.INSPECTOR) InspectionView inspection,
            @PathVariable String kind,
            @Valid @RequestBody NewReading reading) {
        information.read(inspection, kind, reading.note());
    }

    @PostMapping("/{kind}/readers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(
            @AskedBy(value = AccessRole.LEAD, otherwise = "Only the lead names who may read this.")
                    InspectionView inspection,
            @PathVariable String kind,
            @Valid @RequestBody NewReader reader) {
        information.name(inspection, kind, reader.reader());
    }
}
