package org.waymark.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The desk for the forms in Tasklist, behind the web applications' session. */
@RestController
@RequestMapping("/camunda/api/waymark/tasks/{taskId}")
class DeskController {

    private final Desk desk;

    DeskController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<PageView> open(@PathVariable String taskId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PageView.of(desk.open(taskId)));
    }

    @PutMapping("/draft")
    Map<String, Instant> saveDraft(@PathVariable String taskId, @RequestBody JsonNode answers) {
        return Map.of("draftSavedAt", desk.saveDraft(taskId, answers));
    }

    @PostMapping("/record")
    Desk.Receipt record(@PathVariable String taskId, @RequestBody Submission submission) {
        return desk.record(taskId, submission.submissionId(), submission.answers());
    }

    record Submission(String submissionId, JsonNode answers) {}

    record PageView(TaskView task, Object context, JsonNode draft, Instant draftSavedAt) {

        static PageView of(Desk.Page page) {
            OpenTask task = page.task();
            return new PageView(
                    new TaskView(
                            task.id(),
                            task.name(),
                            page.documentation(),
                            task.businessKey(),
                            task.inspectionId(),
                            task.due(),
                            page.assignee(),
                            page.mine()),
                    page.context(),
                    page.draft(),
                    page.draftSavedAt());
        }
    }

    record TaskView(
            String id,
            String name,
            String documentation,
            String businessKey,
            String inspectionId,
            Instant due,
            String assignee,
            boolean mine) {}
}
