package org.waymark.inspection.deadlines;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.deadlines.TaskDeadlines.TaskLimit;

/** The limits of an inspection with their working: the same for its page, and for programs. */
@RestController
class DeadlinesController {

    private final InspectionAccess access;
    private final Deadlines deadlines;
    private final TaskDeadlines tasks;
    private final InspectionLines lines;

    DeadlinesController(InspectionAccess access, Deadlines deadlines, TaskDeadlines tasks, InspectionLines lines) {
        this.lines = lines;
        this.tasks = tasks;
        this.access = access;
        this.deadlines = deadlines;
    }

    @GetMapping("/camunda/api/waymark/inspections/{inspectionId}/deadlines")
    List<Deadline> forThePage(@AskedBy(AccessRole.ANYBODY) InspectionView inspection) {
        return of(inspection);
    }

    /** The whole inspection from notice to publication: the same days for everybody of it. */
    @GetMapping("/camunda/api/waymark/inspections/{inspectionId}/line")
    InspectionLine line(@AskedBy(AccessRole.ANYBODY) InspectionView inspection) {
        return lines.of(inspection);
    }

    @GetMapping("/api/inspections/{reference}/deadlines")
    List<Deadline> forPrograms(@PathVariable String reference) {
        return of(access.byReference(reference));
    }

    /** That of one task, for its form; nothing where there is none. */
    @GetMapping("/camunda/api/waymark/tasks/{taskId}/deadline")
    ResponseEntity<TaskLimit> ofTask(@PathVariable String taskId) {
        return tasks.of(taskId).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent()
                .build());
    }

    private List<Deadline> of(InspectionView inspection) {
        List<Deadline> limits = deadlines.of(inspection.id());
        return access.is(inspection, AccessRole.STAFF)
                ? limits
                : limits.stream().map(Deadline::forAuthority).toList();
    }
}
