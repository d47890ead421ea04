package org.waymark.platform.tasks.worklist;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list that Tasklist shows in the place of its own, and the next case. Each is answered with what is theirs. */
@RestController
class WorkListController {

    private final WorkList work;

    WorkListController(WorkList work) {
        this.work = work;
    }

    @GetMapping("/camunda/api/waymark/worklist")
    ResponseEntity<WorkList.WorkPage> list(
            @RequestParam(required = false) String filter, @RequestParam(required = false) String open) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(work.of(filter, open));
    }

    /** 204 when no case waits for them. */
    @PostMapping("/camunda/api/waymark/worklist/next-case")
    ResponseEntity<WorkList.NextTask> nextCase(@RequestParam(required = false) String notOf) {
        return work.next(notOf).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent()
                .build());
    }
}
