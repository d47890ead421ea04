package org.waymark.inspection.deadlines;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.Asking;
import org.waymark.inspection.access.VisibleToUser;
import org.waymark.inspection.deadlines.TaskDeadlines.TaskLimit;

/** The limits of an inspection with their working: the same for its page, and for programs. */
@RestController
class DeadlinesController {

    private final VisibleToUser visible;
    private final Asking asking;
    private final Deadlines deadlines;
    private final TaskDeadlines tasks;

    DeadlinesController(VisibleToUser visible, Asking asking, Deadlines deadlines, TaskDeadlines tasks) {
        this.tasks = tasks;
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

    /** That of one task, for its form; nothing where there is none. */
    @GetMapping("/camunda/api/waymark/tasks/{taskId}/deadline")
    ResponseEntity<TaskLimit> ofTask(@PathVariable String taskId) {
        return tasks.of(taskId)
                .map(limit -> asking.isStaff() ? limit : limit.forAuthority())
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private List<Deadline> of(InspectionView inspection) {
        List<Deadline> limits = deadlines.of(inspection.id());
        return asking.isStaff()
                ? limits
                : limits.stream().map(Deadline::forAuthority).toList();
    }
}
