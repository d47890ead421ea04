package org.waymark.inspection.steps;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.authority.AuthorityView;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.handover.HandoverTrail;
import org.waymark.platform.engine.HeldTasks;
import org.waymark.platform.engine.HeldTasks.HeldTask;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StepsAhead;
import org.waymark.platform.engine.StepsAhead.Ahead;
import org.waymark.platform.engine.StepsAhead.Kind;
import org.waymark.platform.engine.StepsAhead.StepAhead;
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.engine.rules.TaskTrail.Piece;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.Handovers.Handover;

/**
 * Where a task stands, step by step. An authority's people are shown what their own have done, and of the inspectorate's
 * steps what the models say of all inspections.
 */
@RestController
class StepsController {

    private final HeldTasks tasks;
    private final TaskTrail trail;
    private final HandoverTrail handovers;
    private final StepsAhead ahead;
    private final Desk desk;
    private final InspectionAccess access;
    private final People people;

    StepsController(
            HeldTasks tasks,
            TaskTrail trail,
            HandoverTrail handovers,
            StepsAhead ahead,
            Desk desk,
            InspectionAccess access,
            People people) {
        this.tasks = tasks;
        this.trail = trail;
        this.handovers = handovers;
        this.ahead = ahead;
        this.desk = desk;
        this.access = access;
        this.people = people;
    }

    /** @param who by name; null when nobody is known */
    record Done(String what, String who, Instant at) {}

    /** @param who by name, or whose it may become, in words @param claimed whether it is somebody's */
    record Waits(String what, String who, boolean claimed, Instant since, Instant due) {}

    /**
     * @param when on what it depends that it comes; empty for nothing
     * @param who  whose it will be, in words; null where it is no person's
     * @param kind {@code person}, {@code waymark}, {@code time}, {@code part} or {@code end}
     */
    record Next(String what, String when, String who, String kind) {}

    /**
     * @param about  which case and which inspection, in words
     * @param before the first first; @param partly whether steps of the inspectorate's are left out
     * @param beside other tasks of the same process that wait
     * @param others whether what comes next waits for those beside too
     * @param limits what happens by itself when the time is nearly over, and when it is
     */
    record Standing(
            String about,
            List<Done> before,
            boolean partly,
            Waits now,
            List<Waits> beside,
            boolean others,
            List<Next> next,
            List<String> limits) {}

    /** @throws Desk.TaskNotFound when there is no such task, or whoever asks may not see it */
    @GetMapping("/camunda/api/waymark/tasks/{taskId}/steps")
    ResponseEntity<Standing> steps(@PathVariable String taskId) {
        HeldTask task = tasks.of(taskId).orElseThrow(Desk.TaskNotFound::new);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(standing(task));
    }

    private Standing standing(HeldTask task) {
        InspectionView inspection = access.byId(task.inspectionId());
        boolean staff = access.is(inspection, AccessRole.STAFF);
        Set<String> own = staff ? Set.of() : ownGroups(inspection);
        Set<String> shown = staff ? null : membersOf(own);
        List<Piece> whole = trail.all(inspection.id(), task.processId());
        Map<String, List<String>> groups =
                trail.groups(whole.stream().filter(Piece::isOpen).map(Piece::id).toList());
        List<Piece> all = whole.stream()
                .filter(piece -> shown == null
                        || shown.contains(piece.assignee())
                        || groups.getOrDefault(piece.id(), List.of()).stream().anyMatch(own::contains)
                        || piece.id().equals(task.id()))
                .toList();
        Map<String, String> names = people.names(
                all.stream().map(Piece::assignee).filter(Objects::nonNull).toList());
        Ahead comes = ahead.of(task.definitionId(), task.elementId());
        return new Standing(
                desk.labels(List.of(task.id())).get(0).about(),
                before(all, names, handovers.of(inspection.id(), task.processId()), shown),
                !staff,
                all.stream()
                        .filter(piece -> piece.id().equals(task.id()))
                        .map(piece -> waits(piece, names, groups, inspection.authority()))
                        .findFirst()
                        .orElseThrow(Desk.TaskNotFound::new),
                all.stream()
                        .filter(piece -> piece.isOpen() && !piece.id().equals(task.id()))
                        .map(piece -> waits(piece, names, groups, inspection.authority()))
                        .toList(),
                comes.others(),
                comes.steps().stream()
                        .map(step -> next(step, inspection.authority()))
                        .toList(),
                comes.limits());
    }

    private Set<String> ownGroups(InspectionView inspection) {
        Set<String> groups = new HashSet<>();
        if (access.is(inspection, AccessRole.DIRECTORS_OFFICE)) {
            groups.add(inspection.authority().dcsGroup());
        }
        if (access.is(inspection, AccessRole.LINK_OFFICER)) {
            groups.add(inspection.authority().linkGroup());
        }
        return groups;
    }

    private Set<String> membersOf(Set<String> groups) {
        return groups.stream()
                .flatMap(group -> people.inGroup(group).stream())
                .map(People.Person::id)
                .collect(Collectors.toSet());
    }

    /** What was done, and what was handed over on the way. */
    private List<Done> before(
            List<Piece> all, Map<String, String> names, List<Handover> handedOver, Set<String> shown) {
        Stream<Done> done = all.stream()
                .filter(piece -> piece.isDone() && piece.assignee() != null)
                .map(piece -> new Done(piece.name(), names.get(piece.assignee()), piece.ended()));
        Stream<Done> gone = handedOver.stream()
                .filter(one -> shown == null || shown.contains(one.from()) && shown.contains(one.to()))
                .map(one -> new Done(
                        "Handed over to %s: %s".formatted(people.name(one.to()), one.task()),
                        people.name(one.by()),
                        one.at()));
        return Stream.concat(done, gone).sorted(Comparator.comparing(Done::at)).toList();
    }

    static Waits waits(
            Piece piece, Map<String, String> names, Map<String, List<String>> groups, AuthorityView authority) {
        boolean claimed = piece.assignee() != null;
        String who = claimed
                ? names.get(piece.assignee())
                : WhoseStep.ofGroups(groups.getOrDefault(piece.id(), List.of()), authority);
        return new Waits(piece.name(), who, claimed, piece.begun(), piece.due());
    }

    static Next next(StepAhead step, AuthorityView authority) {
        return new Next(
                step.name(),
                step.when(),
                step.kind() == Kind.PERSON ? WhoseStep.inWords(step.asks(), authority) : null,
                step.kind().name().toLowerCase(Locale.ROOT));
    }
}
