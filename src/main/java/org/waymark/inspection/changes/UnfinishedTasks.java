package org.waymark.inspection.changes;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.rules.TaskTrail;

/**
 * What of the fieldwork's own tasks is open when it ends: set-up, lists, meetings of the day. They end with the
 * fieldwork, and the trail says which they were and why. Cases, activities, requests
 * and the evidence asked for are closed by their own rooms.
 */
@Component
@Transactional
class UnfinishedTasks implements UnfinishedWork {

    private static final Set<String> OF_THE_FIELDWORK = Set.of(
            "task-arrange-set-up",
            "task-agree-timetable",
            "task-supply-lists",
            "task-confirm-sample",
            "task-nominate-good-practice",
            "task-audit-cases",
            "task-daily-meeting",
            "task-keep-in-touch",
            "task-mid-point-meeting");

    private final TaskTrail tasks;
    private final Inspections inspections;

    UnfinishedTasks(TaskTrail tasks, Inspections inspections) {
        this.tasks = tasks;
        this.inspections = inspections;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> unfinished(String inspectionId) {
        return tasks.open(inspectionId).stream()
                .filter(task -> OF_THE_FIELDWORK.contains(task.elementId()))
                .map(task -> new Piece(task.name(), task.assignee()))
                .toList();
    }

    @Override
    public void close(String inspectionId, String reason, String by) {
        unfinished(inspectionId)
                .forEach(piece -> inspections.note(
                        inspectionId, "Not finished when the judgement meeting opened: " + piece.what(), reason));
    }
}
