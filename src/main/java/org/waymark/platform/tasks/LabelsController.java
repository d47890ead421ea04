package org.waymark.platform.tasks;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist's list of tasks shows beside their names, for a page of the list at once, and the tasks that it finds. */
@RestController
class LabelsController {

    private static final int MOST_AT_ONCE = 100;

    private final Desk desk;
    private final TaskFinder finder;

    LabelsController(Desk desk, TaskFinder finder) {
        this.desk = desk;
        this.finder = finder;
    }

    @GetMapping("/camunda/api/waymark/tasks")
    ResponseEntity<List<Desk.Label>> labels(
            @RequestParam @Size(max = MOST_AT_ONCE, message = "Ask for at most {max} tasks at once.") List<String> id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(desk.labels(id));
    }

    @GetMapping("/camunda/api/waymark/tasks/found")
    ResponseEntity<TaskFinder.Found> found(@RequestParam String words) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(finder.find(words));
    }
}
