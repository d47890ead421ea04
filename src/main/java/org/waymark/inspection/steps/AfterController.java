package org.waymark.inspection.steps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.authority.AuthorityView;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.steps.Aftermath.Comes;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StepsAhead;
import org.waymark.platform.engine.StepsAhead.Ahead;
import org.waymark.platform.engine.StepsAhead.Kind;
import org.waymark.platform.engine.StepsAhead.StepAhead;
import org.waymark.platform.engine.Timers;
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

    private static final String YOU = "you";

    private final TaskTrail trail;
    private final WorkLedger ledger;
    private final StepsAhead ahead;
    private final Timers timers;
    private final InspectionAccess access;
    private final People people;
    private final Clock clock;

    AfterController(
            TaskTrail trail,
            WorkLedger ledger,
            StepsAhead ahead,
            Timers timers,
            InspectionAccess access,
            People people,
            Clock clock) {
        this.trail = trail;
        this.ledger = ledger;
        this.ahead = ahead;
        this.timers = timers;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param what  was recorded
     * @param about which inspection
     * @param underWay whether Waymark is still at work on what follows, so that it may change in a moment
     * @param more  whether more may come of it by itself, of whatever has begun already
     * @param done  what Waymark has done by itself since, such as {@code has sent the final report}
     * @param begun what waits since; of the inspectorate's, nothing for an authority's people
     * @param first what others, or the same user, have to do before what comes next
     * @param next  what comes, where nothing waits yet
     * @param until what it waits for, in a sentence, where its authority does not know of it yet; null otherwise
     */
    record After(
            String what,
            String about,
            boolean underWay,
            boolean more,
            List<String> done,
            List<Begun> begun,
            List<Begun> first,
            List<Comes> next,
            String until) {}

    /**
     * @param who    by name or in words; {@code you} where it is theirs
     * @param taskId where it is theirs, or nobody's yet and theirs to take; null otherwise
     */
    record Begun(String what, String who, Instant due, String taskId) {}

    /** @throws Desk.TaskNotFound when whoever asks has not recorded such a task */
    @GetMapping("/camunda/api/waymark/tasks/{taskId}/after")
    @Transactional(readOnly = true)
    ResponseEntity<After> after(@PathVariable String taskId) {
        String user = access.user();
        Completed task = trail.completed(taskId)
                .filter(found -> ledger.isRecorded(taskId, user))
                .orElseThrow(Desk.TaskNotFound::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(after(task, access.byId(task.inspectionId()), user));
    }

    private After after(Completed task, InspectionView inspection, String user) {
        Instant since = task.piece().ended().minus(ROUNDING);
        Ahead comes = ahead.of(task.definitionId(), task.piece().elementId());
        Aftermath aftermath = new Aftermath(comes, trail.come(task.processId(), since));
        boolean staff = access.is(inspection, AccessRole.STAFF);
        List<Piece> begun = staff ? begun(inspection, since) : List.of();
        String until = begun.isEmpty()
                ? BeforeTheCall.inWords(inspection, clock.instant()).orElse(null)
                : null;
        return new After(
                task.piece().name(),
                inspection.authority().name(),
                aftermath.isUnderWay() && begun.isEmpty(),
                aftermath.isUnderWay(),
                aftermath.done(inspection),
                told(begun, inspection.authority(), user),
                staff && begun.isEmpty() && aftermath.waitsForOthers()
                        ? told(beside(inspection, task), inspection.authority(), user)
                        : List.of(),
                begun.isEmpty() && until == null
                        ? aftermath.next().stream()
                                .map(step -> comes(step, comes, task, inspection))
                                .toList()
                        : List.of(),
                until);
    }

    private List<Piece> begun(InspectionView inspection, Instant since) {
        return trail.open(inspection.id()).stream()
                .filter(piece -> piece.begun().isAfter(since) && piece.begun().isBefore(since.plus(SOON)))
                .toList();
    }

    private List<Piece> beside(InspectionView inspection, Completed task) {
        return trail.all(inspection.id(), task.processId()).stream()
                .filter(Piece::isOpen)
                .toList();
    }

    private List<Begun> told(List<Piece> begun, AuthorityView authority, String user) {
        Map<String, String> names = people.names(
                begun.stream().map(Piece::assignee).filter(Objects::nonNull).toList());
        List<String> ids = begun.stream().map(Piece::id).toList();
        Map<String, List<String>> groups = trail.groups(ids);
        Set<String> toTake = trail.toTake(ids);
        return begun.stream()
                .map(piece -> {
                    boolean mine = user.equals(piece.assignee());
                    return new Begun(
                            piece.name(),
                            mine
                                    ? YOU
                                    : StepsController.waits(piece, names, groups, authority)
                                            .who(),
                            piece.due(),
                            mine || toTake.contains(piece.id()) ? piece.id() : null);
                })
                .toList();
    }

    /** Whoever the model asks for as it asked for the task is the same. */
    private Comes comes(StepAhead step, Ahead after, Completed task, InspectionView inspection) {
        String who = step.isForWhom(after.asks())
                ? YOU
                : step.kind() == Kind.PERSON ? WhoseStep.inWords(step.asks(), inspection.authority()) : null;
        return new Comes(
                inspection.framework().output().asIn(step.name()),
                who,
                step.kind() == Kind.TIME
                        ? timers.fires(task.processId(), step.id()).orElse(null)
                        : null,
                step.kind().name().toLowerCase(Locale.ROOT));
    }
}
