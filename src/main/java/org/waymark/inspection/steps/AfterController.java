package org.waymark.inspection.steps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.steps.StepsController.Next;
import org.waymark.inspection.steps.StepsController.Waits;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StepsAhead;
import org.waymark.platform.engine.StepsAhead.Kind;
import org.waymark.platform.engine.WorkLedger;
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.engine.rules.TaskTrail.Completed;
import org.waymark.platform.engine.rules.TaskTrail.Piece;
import org.waymark.platform.tasks.Desk;

/** What became of a task that somebody has just recorded: for them, and for nobody else. */
@RestController
class AfterController {

    /** What began so soon after a task was recorded, began because of it. */
    private static final Duration SOON = Duration.ofSeconds(60);

    /** The engine keeps moments to the thousandth of a second, and rounds them. */
    private static final Duration ROUNDING = Duration.ofMillis(50);

    private final TaskTrail trail;
    private final WorkLedger ledger;
    private final StepsAhead ahead;
    private final InspectionAccess access;
    private final People people;
    private final Clock clock;

    AfterController(
            TaskTrail trail, WorkLedger ledger, StepsAhead ahead, InspectionAccess access, People people, Clock clock) {
        this.trail = trail;
        this.ledger = ledger;
        this.ahead = ahead;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param what  was recorded
     * @param about which inspection
     * @param done  what Waymark has done by itself since
     * @param begun what waits since; of the inspectorate's, nothing for an authority's people
     * @param next  what comes, where nothing waits yet
     * @param until what it waits for, in a sentence, where its authority does not know of it yet; null otherwise
     */
    record After(String what, String about, List<String> done, List<Waits> begun, List<Next> next, String until) {}

    /** @throws Desk.TaskNotFound when whoever asks has not recorded such a task */
    @GetMapping("/camunda/api/waymark/tasks/{taskId}/after")
    ResponseEntity<After> after(@PathVariable String taskId) {
        String user = access.user();
        Completed task = trail.completed(taskId)
                .filter(found -> ledger.isRecorded(taskId, user))
                .orElseThrow(Desk.TaskNotFound::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(after(task, access.byId(task.inspectionId())));
    }

    private After after(Completed task, InspectionView inspection) {
        Instant since = task.piece().ended().minus(ROUNDING);
        boolean staff = access.is(inspection, AccessRole.STAFF);
        List<Piece> begun = staff
                ? trail.open(inspection.id()).stream()
                        .filter(piece ->
                                piece.begun().isAfter(since) && piece.begun().isBefore(since.plus(SOON)))
                        .toList()
                : List.of();
        Map<String, String> names = people.names(
                begun.stream().map(Piece::assignee).filter(Objects::nonNull).toList());
        Map<String, List<String>> groups =
                trail.groups(begun.stream().map(Piece::id).toList());
        List<Next> next = begun.isEmpty()
                ? ahead.of(task.definitionId(), task.piece().elementId()).steps().stream()
                        .filter(step -> step.kind() != Kind.WAYMARK && step.kind() != Kind.END)
                        .map(step -> StepsController.next(step, inspection.authority()))
                        .toList()
                : List.of();
        return new After(
                task.piece().name(),
                inspection.authority().name(),
                trail.doneByItself(task.processId(), since),
                begun.stream()
                        .map(piece -> StepsController.waits(piece, names, groups, inspection.authority()))
                        .toList(),
                next,
                begun.isEmpty()
                        ? BeforeTheCall.inWords(inspection, clock.instant()).orElse(null)
                        : null);
    }
}
