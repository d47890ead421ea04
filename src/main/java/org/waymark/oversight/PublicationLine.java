package org.waymark.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.platform.engine.rules.TaskTrail.Piece;
import org.waymark.report.Reports;

/**
 * A final report that waits for its publication, or whose publication is held.
 *
 * @param output what the inspection ends in, within a sentence
 * @param publicly whether that is for the public
 * @param dueOn  the limit of its publication; null while that is not counted
 * @param taskId the task by which it is published, held or released; null while there is none
 * @param task   what that task is called
 * @param takenBy who has taken that task on, by name; null while nobody has
 * @param against why it cannot be published now, in sentences
 */
record PublicationLine(
        String inspectionId,
        String reference,
        String authority,
        String output,
        boolean publicly,
        boolean held,
        String heldBecause,
        String heldBy,
        Instant heldAt,
        LocalDate dueOn,
        String taskId,
        String task,
        String takenBy,
        List<String> against) {

    /** By what a final report is published or held, and by what it is released. */
    static final String DECIDES = "task-publish-report";

    static final String RELEASES = "task-release-publication";

    /**
     * @param concerned inspections with an open concern for a child
     * @param complained inspections with a complaint that holds publication
     */
    static List<PublicationLine> of(
            OverseenInspections seen,
            List<Reports.Publishing> publishing,
            Set<String> concerned,
            Set<String> complained) {
        Map<String, InspectionView> byId = seen.byId();
        return publishing.stream()
                .filter(Reports.Publishing::isFinal)
                .map(report -> line(
                        seen,
                        byId.get(report.inspectionId()),
                        report,
                        against(concerned.contains(report.inspectionId()), complained.contains(report.inspectionId()))))
                .toList();
    }

    private static List<String> against(boolean concern, boolean complaint) {
        return Stream.of(
                        concern ? "A concern about a child is still open. It has to be closed first." : null,
                        complaint
                                ? "A complaint holds publication. Let it go first, under Complaints on the inspection's page."
                                : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static PublicationLine line(
            OverseenInspections seen, InspectionView inspection, Reports.Publishing report, List<String> against) {
        Piece task = seen.tasksOf(inspection).stream()
                .filter(one -> Set.of(DECIDES, RELEASES).contains(one.elementId()))
                .findFirst()
                .orElse(null);
        return new PublicationLine(
                inspection.id(),
                inspection.reference(),
                inspection.authority().name(),
                inspection.framework().output().noun(),
                inspection.isForThePublic(),
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
                task == null ? null : task.name(),
                task == null || task.assignee() == null ? null : seen.name(task.assignee()),
                against);
    }
}
