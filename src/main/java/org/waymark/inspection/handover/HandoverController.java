package org.waymark.inspection.handover;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** To whom a task can be handed over, and handing it over. Who may is asked of the task's inspection. */
@RestController
@RequestMapping("/camunda/api/waymark/tasks/{taskId}")
class HandoverController {

    private final HandingOver handingOver;

    HandoverController(HandingOver handingOver) {
        this.handingOver = handingOver;
    }

    /**
     * @param to         the user who takes it on
     * @param whole      {@code case} for all of the case, {@code task} or nothing for this task alone
     * @param knowsChild left out for no
     */
    record Sent(String to, String note, String whole, Boolean knowsChild) {}

    @GetMapping("/colleagues")
    ResponseEntity<HandingOver.Offer> offer(@PathVariable String taskId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(handingOver.offer(taskId));
    }

    @PostMapping("/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable String taskId, @RequestBody Sent sent) {
        handingOver.handOver(
                taskId,
                new HandingOver.Wish(
                        sent.to(), sent.note(), "case".equals(sent.whole()), Boolean.TRUE.equals(sent.knowsChild())));
    }
}
