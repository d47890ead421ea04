package org.waymark.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.handover.HandoverTrail;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.rules.OpenTasks;
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.engine.rules.TaskTrail.Piece;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.Handovers;

/** Who did what when in an inspection, also when it is over; and how many wait at each step of a process. */
@RestController
class HistoryController {

    private final TaskTrail tasks;
    private final OpenTasks open;
    private final HandoverTrail handOvers;
    private final InspectionAccess access;
    private final People people;
    private final Clock clock;

    HistoryController(
            TaskTrail tasks,
            OpenTasks open,
            HandoverTrail handOvers,
            InspectionAccess access,
            People people,
            Clock clock) {
        this.tasks = tasks;
        this.open = open;
        this.handOvers = handOvers;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param who   by name; null while it is nobody's
     * @param ended null while it waits
     * @param late  whether it was done, or still waits, after its time
     */
    record Line(String what, String who, Instant begun, Instant due, Instant ended, boolean late) {}

    /** @param process one process alone; all of the inspection's where it is not named */
    @GetMapping("/camunda/api/waymark/inspections/{inspectionId}/history")
    List<Line> history(
            @AskedBy({AccessRole.MANAGER, AccessRole.QUALITY}) InspectionView inspection,
            @RequestParam(required = false) String process) {
        List<Piece> all = tasks.all(inspection.id(), process);
        Map<String, String> names = people.names(
                all.stream().map(Piece::assignee).filter(Objects::nonNull).toList());
        Stream<Line> handedOver =
                handOvers.of(inspection.id(), process).stream().map(this::line);
        return Stream.concat(all.stream().map(task -> line(task, names)), handedOver)
                .sorted(Comparator.comparing(Line::begun))
                .toList();
    }

    private Line line(Handovers.Handover one) {
        String what = "Handed over to %s: %s".formatted(people.name(one.to()), one.task());
        return new Line(what, people.name(one.by()), one.at(), null, one.at(), false);
    }

    private Line line(Piece task, Map<String, String> names) {
        Instant until = task.ended() == null ? clock.instant() : task.ended();
        return new Line(
                task.name(),
                task.assignee() == null ? null : names.get(task.assignee()),
                task.begun(),
                task.due(),
                task.ended(),
                task.due() != null && task.due().isBefore(until));
    }

    /** @param process the key of a model, such as {@code child-journey} */
    @GetMapping("/camunda/api/waymark/oversight/steps")
    List<OpenTasks.WaitingStep> steps(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user, @RequestParam String process) {
        return open.steps(access.all().stream().map(InspectionView::id).toList(), process, clock.instant());
    }
}
