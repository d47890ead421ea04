package org.waymark.inspection;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The limits of an inspection with their working: the same for its page, and for programs. */
@RestController
class DeadlinesController {

    private final VisibleToUser visible;
    private final Asking asking;
    private final Deadlines deadlines;

    DeadlinesController(VisibleToUser visible, Asking asking, Deadlines deadlines) {
        this.visible = visible;
        this.asking = asking;
        this.deadlines = deadlines;
    }

    @GetMapping("/camunda/api/waymark/inspections/{inspectionId}/deadlines")
    List<Deadline> forThePage(@PathVariable String inspectionId) {
        return of(visible.byId(inspectionId));
    }

    @GetMapping("/api/inspections/{reference}/deadlines")
    List<Deadline> forPrograms(@PathVariable String reference) {
        return of(visible.byReference(reference));
    }

    private List<Deadline> of(InspectionView inspection) {
        List<Deadline> limits = deadlines.of(inspection.id());
        return asking.isStaff()
                ? limits
                : limits.stream().map(Deadline::forAuthority).toList();
    }
}
