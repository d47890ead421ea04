package org.waymark.inspection.steps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.engine.rules.TaskTrail.Offered;
import org.waymark.platform.engine.rules.TaskTrail.Piece;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.Drafts;

/** What became of a task that is not in the list any more: for those whose it was or might have been, and for nobody else. */
@RestController
class EndController {

    private static final String OPENS_THE_MEETING = "task-open-judgement-meeting";

    private static final Set<String> ON_SITE = Set.of(InspectionProcess.FIELDWORK, "child-journey");

    /** What ends with the judgement meeting ends in its transaction, or in the one after it. */
    private static final long SECONDS = 60;

    private final TaskTrail trail;
    private final Drafts drafts;
    private final InspectionAccess access;
    private final People people;

    EndController(TaskTrail trail, Drafts drafts, InspectionAccess access, People people) {
        this.trail = trail;
        this.drafts = drafts;
        this.access = access;
        this.people = people;
    }

    /**
     * @param why   in a sentence
     * @param typed the texts that whoever asks had typed into it and not sent, as they were saved; none when they had not
     */
    record End(String why, List<String> typed) {}

    /** @throws Desk.TaskNotFound when there was no such task, or it was never for whoever asks */
    @GetMapping("/camunda/api/waymark/tasks/{taskId}/end")
    ResponseEntity<End> end(@PathVariable String taskId) {
        String user = access.user();
        Offered task = trail.offered(taskId)
                .filter(found -> access.isForThem(found.piece().assignee(), found.groups()))
                .orElseThrow(Desk.TaskNotFound::new);
        InspectionView inspection = access.byId(task.inspectionId());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new End(
                        why(task.piece(), inspection),
                        drafts.of(taskId)
                                .filter(draft -> draft.savedBy().equals(user))
                                .map(draft -> texts(draft.answers()))
                                .orElse(List.of())));
    }

    private String why(Piece task, InspectionView inspection) {
        if (task.isOpen()) {
            return task.assignee() == null
                    ? "It was put back, and waits for whoever takes it on."
                    : "%s works on it now.".formatted(people.name(task.assignee()));
        }
        if (task.isDone()) {
            return "%s recorded it: %s.".formatted(people.name(task.assignee()), InWords.moment(task.ended()));
        }
        if (inspection.status() == InspectionStatus.CANCELLED) {
            return "The inspection was called off, and its tasks ended with it.";
        }
        return opening(task, inspection)
                .map(meeting -> ("%s opened the judgement meeting (%s), and the time on site was over: what was not"
                                + " finished was closed, and why is kept with it.")
                        .formatted(people.name(meeting.assignee()), InWords.moment(meeting.ended())))
                .orElse("It is not needed any more: what it was about has ended, or was given to somebody else.");
    }

    /** The opening of the judgement meeting, where that is what ended the task. */
    private Optional<Piece> opening(Piece task, InspectionView inspection) {
        if (!ON_SITE.contains(task.processKey())) {
            return Optional.empty();
        }
        return trail.of(inspection.id(), List.of(OPENS_THE_MEETING)).stream()
                .filter(Piece::isDone)
                .filter(meeting -> !task.ended().isBefore(meeting.ended().minusSeconds(SECONDS)))
                .findFirst();
    }

    /** What was written: a choice or a number says nothing without its question, and a text has a blank. */
    private static List<String> texts(JsonNode answers) {
        List<String> texts = new ArrayList<>();
        if (answers.isTextual() && answers.textValue().strip().contains(" ")) {
            texts.add(answers.textValue());
        }
        answers.forEach(part -> texts.addAll(texts(part)));
        return texts;
    }
}
