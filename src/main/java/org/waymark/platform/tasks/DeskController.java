package org.waymark.platform.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.Processes;

/** The desk for the forms in Tasklist, behind the web applications' session. */
@RestController
@RequestMapping("/camunda/api/waymark/tasks/{taskId}")
class DeskController {

    private final Desk desk;
    private final Presence presence;
    private final Handovers handOvers;
    private final People people;

    DeskController(Desk desk, Presence presence, Handovers handOvers, People people) {
        this.desk = desk;
        this.presence = presence;
        this.handOvers = handOvers;
        this.people = people;
    }

    @GetMapping
    ResponseEntity<PageView> open(@PathVariable String taskId) {
        Desk.Page page = desk.open(taskId);
        presence.here(taskId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PageView.of(page, presence.others(taskId), handedOver(page), mayHandOver(page)));
    }

    private boolean mayHandOver(Desk.Page page) {
        return page.assignee() != null && handOvers.mayBegin(page.task().id());
    }

    /** For whoever reads the form: how it came to whoever has it now. Null when it was not handed over. */
    private HandedOver handedOver(Desk.Page page) {
        if (page.context() == null) {
            return null;
        }
        Handovers.Handover last =
                handOvers.latest(List.of(page.task().id())).get(page.task().id());
        return last == null || !people.name(last.to()).equals(page.assignee())
                ? null
                : new HandedOver(people.name(last.by()), people.name(last.to()), last.note(), last.at());
    }

    /**
     * Keeps the answers so far. A page says from which version its answers go on; when another has been saved since, it
     * is answered with that one (409), and its own answers are set aside.
     *
     * @param since empty when there was no version; who does not say takes nothing's place
     * @param page  a word for the open page, and with {@code turn} its how manieth saving this is
     */
    @PutMapping("/draft")
    ResponseEntity<Object> saveDraft(
            @PathVariable String taskId,
            @RequestParam(required = false) String since,
            @RequestParam(defaultValue = "false") boolean over,
            @RequestParam(required = false) String page,
            @RequestParam(required = false) Long turn,
            @RequestBody JsonNode answers) {
        Instant before = since == null ? null : DraftSent.moment(since);
        Desk.Kept kept = desk.keepDraft(taskId, answers, before, over && since != null, SavedFrom.of(page, turn));
        if (kept.other() != null) {
            ProblemDetail overtaken = ProblemDetail.forStatusAndDetail(
                    HttpStatus.CONFLICT,
                    "Another version of these answers was saved by "
                            + kept.other().savedBy() + ". Yours is kept beside it.");
            overtaken.setTitle("Saved by someone else, or elsewhere");
            overtaken.setProperty("other", kept.other());
            return ResponseEntity.status(HttpStatus.CONFLICT).body(overtaken);
        }
        return ResponseEntity.ok(Map.of("draftSavedAt", kept.savedAt(), "others", presence.others(taskId)));
    }

    /** The page is still open. */
    @PutMapping("/presence")
    Present here(@PathVariable String taskId) {
        Desk.Label label = desk.labels(List.of(taskId)).stream().findFirst().orElseThrow(Desk.TaskNotFound::new);
        presence.here(taskId);
        return new Present(label.assignee(), presence.others(taskId));
    }

    /**
     * What may have changed since the page was opened.
     *
     * @param assignee the name of whoever works on the task; null when nobody does
     * @param others   who else has its page open
     */
    record Present(String assignee, List<Presence.Other> others) {}

    @DeleteMapping("/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void gone(@PathVariable String taskId) {
        presence.gone(taskId);
    }

    @PostMapping("/record")
    Desk.Receipt record(@PathVariable String taskId, @RequestBody Submission submission) {
        return desk.record(taskId, submission.submissionId(), submission.answers());
    }

    /** What is wrong with the answers so far, all of it at once; or what to know before they are recorded. */
    @PostMapping("/check")
    Desk.Checked check(@PathVariable String taskId, @RequestBody JsonNode answers) {
        return desk.check(taskId, answers);
    }

    record Submission(String submissionId, JsonNode answers) {}

    /** @param me the user, so that a page that is opened again knows what was typed by whom */
    record PageView(
            TaskView task,
            String me,
            Object context,
            JsonNode draft,
            Instant draftSavedAt,
            List<Desk.Version> aside,
            List<Desk.Beside> beside,
            List<Presence.Other> others,
            HandedOver handedOver,
            boolean mayHandOver) {

        static PageView of(Desk.Page page, List<Presence.Other> others, HandedOver handedOver, boolean mayHandOver) {
            OpenTask task = page.task();
            return new PageView(
                    new TaskView(
                            task.id(),
                            task.name(),
                            page.documentation(),
                            page.about(),
                            Processes.PROGRAMME.equals(task.inspectionId()) ? null : task.inspectionId(),
                            task.due(),
                            page.assignee(),
                            page.mine(),
                            page.mayClaim()),
                    task.user(),
                    page.context(),
                    page.draft(),
                    page.draftSavedAt(),
                    page.aside(),
                    page.beside(),
                    others,
                    handedOver,
                    mayHandOver);
        }
    }

    /** @param by who handed it over, and {@code to} who has it since, both by name */
    record HandedOver(String by, String to, String note, Instant at) {}

    /** @param inspectionId null where it is of no inspection */
    record TaskView(
            String id,
            String name,
            String documentation,
            String about,
            String inspectionId,
            Instant due,
            String assignee,
            boolean mine,
            boolean mayClaim) {}
}
