package org.waymark.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.platform.engine.rules.TaskTrail.Piece;
import org.waymark.report.Reports;

/**
 * A final report that waits for its publication, or whose publication is held.
 *
 * @param dueOn  the limit of its publication; null while that is not counted
 * @param taskId the task by which it is published, held or released; null while there is none
 * @param task   what that task is called
 */
record PublicationLine(
        String inspectionId,
        String reference,
        String authority,
        boolean held,
        String heldBecause,
        String heldBy,
        Instant heldAt,
        LocalDate dueOn,
        String taskId,
        String task) {

    private static final Set<String> DECIDES = Set.of("task-publish-report", "task-release-publication");

    static List<PublicationLine> of(OverseenInspections seen, List<Reports.Publishing> publishing) {
        Map<String, InspectionView> byId = seen.byId();
        return publishing.stream()
                .filter(Reports.Publishing::isFinal)
                .map(report -> line(seen, byId.get(report.inspectionId()), report))
                .toList();
    }

    private static PublicationLine line(
            OverseenInspections seen, InspectionView inspection, Reports.Publishing report) {
        Piece task = seen.tasksOf(inspection).stream()
                .filter(one -> DECIDES.contains(one.elementId()))
                .findFirst()
                .orElse(null);
        return new PublicationLine(
                inspection.id(),
                inspection.reference(),
                inspection.authority().name(),
                report.isHeld(),
                report.heldBecause(),
                report.heldBy() == null ? null : seen.name(report.heldBy()),
                report.heldAt(),
                seen.limitsOf(inspection).stream()
                        .filter(limit -> limit.doneWhen().equals("published") && limit.date() != null)
                        .map(Deadline::date)
                        .findFirst()
                        .orElse(null),
                task == null ? null : task.id(),
                task == null ? null : task.name());
    }
}
