package org.waymark.fieldwork.activities;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;

/** What was seen beside the cases; nobody of the authority reads it. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/activities")
class ActivitiesController {

    private final ActivitiesPage page;

    ActivitiesController(ActivitiesPage page) {
        this.page = page;
    }

    @GetMapping
    ActivitiesPage.View all(@AskedBy(AccessRole.STAFF) InspectionView inspection) {
        return page.of(inspection);
    }
}
