package org.waymark.platform.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.InspectionsInSight;
import org.waymark.platform.tasks.PageDrafts.Outcome;
import org.waymark.platform.tasks.PageDrafts.PageDraft;
import org.waymark.platform.tasks.PageDrafts.Place;

/** What somebody has typed into a form that is no task's, so that it is there again when they come back. */
@RestController
@RequestMapping("/camunda/api/waymark/drafts")
class PageDraftsController {

    private static final Pattern INSPECTION = Pattern.compile("[a-zA-Z0-9]{1,64}");
    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9-]{1,150}");

    private final PageDrafts drafts;
    private final CurrentUser currentUser;
    private final InspectionsInSight inSight;

    PageDraftsController(PageDrafts drafts, CurrentUser currentUser, InspectionsInSight inSight) {
        this.drafts = drafts;
        this.currentUser = currentUser;
        this.inSight = inSight;
    }

    /** @param inspection null for forms of no inspection */
    @GetMapping
    ResponseEntity<List<PageDraft>> mine(@RequestParam(required = false) String inspection) {
        requireVisible(inspection);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(drafts.of(inspection));
    }

    /**
     * Keeps what was typed. What another page of the same user's has saved in between stays, and is answered (409).
     *
     * @param since empty when the page found nothing kept
     */
    @PutMapping("/{form}")
    ResponseEntity<Object> keep(
            @PathVariable String form,
            @RequestParam(required = false) String inspection,
            @RequestParam String page,
            @RequestParam long turn,
            @RequestParam String since,
            @RequestParam(defaultValue = "false") boolean over,
            @RequestBody JsonNode answers) {
        Place place = place(inspection, form);
        DraftSent sent = DraftSent.of(answers);
        SavedFrom from = SavedFrom.of(page, turn);
        Instant before = DraftSent.moment(since);
        Outcome outcome = drafts.keep(place, sent.plain(), from, before, over);
        if (!outcome.kept()) {
            ProblemDetail overtaken = ProblemDetail.forStatusAndDetail(
                    HttpStatus.CONFLICT, "You typed something else into this form on another page of yours.");
            overtaken.setTitle("Saved elsewhere");
            overtaken.setProperty("other", outcome.draft());
            return ResponseEntity.status(HttpStatus.CONFLICT).body(overtaken);
        }
        return ResponseEntity.ok(Map.of("draftSavedAt", outcome.draft().savedAt()));
    }

    /**
     * It was sent, or is not wanted any more. What another page of the same user's has saved since stays.
     *
     * @param since of the version that is meant; empty when the page found nothing kept and has kept nothing
     */
    @DeleteMapping("/{form}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(
            @PathVariable String form,
            @RequestParam(required = false) String inspection,
            @RequestParam String page,
            @RequestParam long turn,
            @RequestParam(defaultValue = "") String since) {
        Place place = place(inspection, form);
        SavedFrom from = SavedFrom.of(page, turn);
        Instant meant = DraftSent.moment(since);
        drafts.discard(place, from, meant);
    }

    private Place place(String inspection, String form) {
        requireVisible(inspection);
        if (!FORM.matcher(form).matches()) {
            throw RefusedAnswers.of("", "The page did not say which of its forms this is. Load it again.");
        }
        return new Place(inspection, form);
    }

    private void requireVisible(String inspection) {
        currentUser.id();
        if (inspection == null) {
            return;
        }
        if (!INSPECTION.matcher(inspection).matches() || !inSight.holds(inspection)) {
            throw new NothingHere();
        }
    }

    @ExceptionHandler
    ProblemDetail nothing(NothingHere nothing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, nothing.getMessage());
        problem.setTitle("No such inspection");
        return problem;
    }

    /** There is no such inspection for this user. */
    static class NothingHere extends RuntimeException {

        NothingHere() {
            super("There is no such inspection, or it is not yours to see.");
        }
    }
}
