package org.waymark.platform.tasks.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.engine.FilterCounts;

/** The list that Tasklist shows in the place of its own, and the next case. Each is answered with what is theirs. */
@RestController
class WorkListController {

    private final WorkList work;
    private final FilterCounts lists;

    WorkListController(WorkList work, FilterCounts lists) {
        this.work = work;
        this.lists = lists;
    }

    @GetMapping("/camunda/api/waymark/worklist")
    ResponseEntity<ListedWork> list(
            @RequestParam(required = false) String filter,
            @RequestParam(required = false) String open,
            @RequestParam(defaultValue = "false") boolean counts) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ListedWork(work.of(filter, open), counts ? lists.all() : null));
    }

    /** @param counts of each list of theirs, by its name, how many tasks are in it; null where that was not asked */
    record ListedWork(@JsonUnwrapped WorkList.WorkPage page, Map<String, Long> counts) {}

    /** 204 when no case waits for them. */
    @PostMapping("/camunda/api/waymark/worklist/next-case")
    ResponseEntity<WorkList.NextTask> nextCase(@RequestParam(required = false) String notOf) {
        return work.next(notOf).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent()
                .build());
    }
}
