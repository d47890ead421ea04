package org.waymark.inspection.overview;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.InspectionAccess;

/** The inspections for programs: no more than whoever signs in may see in the web applications. */
@RestController
@RequestMapping("/api/inspections")
class InspectionApi {

    private final InspectionAccess access;

    InspectionApi(InspectionAccess access) {
        this.access = access;
    }

    @GetMapping
    List<Summary> all() {
        return access.all().stream().map(Summary::of).toList();
    }

    @GetMapping("/{reference}")
    Summary one(@PathVariable String reference) {
        return Summary.of(access.byReference(reference));
    }

    /** @param status how far it has come */
    record Summary(
            String reference,
            String framework,
            String authority,
            String authorityName,
            InspectionStatus status,
            LocalDate firstDay,
            LocalDate plannedLastDay,
            LocalDate lastDayOnSite,
            boolean demonstration) {

        static Summary of(InspectionView view) {
            return new Summary(
                    view.reference(),
                    view.framework().id(),
                    view.authority().code(),
                    view.authority().name(),
                    view.status(),
                    view.firstDay(),
                    view.plannedLastDay(),
                    view.lastDayOnSite(),
                    view.demonstration());
        }
    }
}
