package org.waymark.report.writing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.tasks.worklist.TaskDetails;

/** Of a draft that is to be written, or checked: whether quality assurance has sent it back, which is another thing than to begin. */
@Component
class DraftsSentBack implements TaskDetails {

    private static final Map<String, Detail> SENT_BACK = Map.of(
            "task-draft-report", new Detail(null, false, null, "Came back with comments"),
            "task-quality-assure", new Detail(null, false, null, "Comes again, revised"));

    private final JdbcClient database;

    DraftsSentBack(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, Detail> of(Collection<KnownTask> tasks) {
        List<KnownTask> drafts = tasks.stream()
                .filter(task -> SENT_BACK.containsKey(task.elementId()))
                .toList();
        if (drafts.isEmpty()) {
            return Map.of();
        }
        Set<String> sentBack = new HashSet<>(
                database.sql("select inspection_id from report where quality_round > 0 and not quality_passed"
                                + " and inspection_id in (:inspections)")
                        .param(
                                "inspections",
                                drafts.stream().map(KnownTask::inspectionId).toList())
                        .query(String.class)
                        .list());
        return drafts.stream()
                .filter(task -> sentBack.contains(task.inspectionId()))
                .collect(Collectors.toMap(KnownTask::id, task -> SENT_BACK.get(task.elementId())));
    }
}
