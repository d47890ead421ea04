package org.waymark.fieldwork.activities;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.fieldwork.WhoAsks;

/** What was seen beside the cases; nobody of the authority reads it. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/activities")
class ActivitiesController {

    private final ActivitiesPage page;
    private final WhoAsks whoAsks;

    ActivitiesController(ActivitiesPage page, WhoAsks whoAsks) {
        this.page = page;
        this.whoAsks = whoAsks;
    }

    @GetMapping
    ActivitiesPage.View all(@PathVariable String inspectionId) {
        return page.of(whoAsks.ofTheInspectorate(inspectionId));
    }
}
