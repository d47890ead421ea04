package org.waymark.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.engine.rules.TaskTrail.Piece;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.Handovers;

/** Who did what when in an inspection, also when it is over; and how many wait at each step of a process. */
@RestController
class HistoryController {

    private final TaskTrail tasks;
    private final HandoverTrail handOvers;
    private final InspectionAccess access;
    private final People people;
    private final Clock clock;

    HistoryController(TaskTrail tasks, HandoverTrail handOvers, InspectionAccess access, People people, Clock clock) {
        this.tasks = tasks;
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

    /**
     * @param element id of the step in the model, for the drawing
     * @param waiting how many wait there, in all inspections
     * @param overdue of these, those whose time is over
     * @param oldest  since when the first of them waits
     */
    record StepLine(String element, String name, int waiting, int overdue, Instant oldest) {}

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
    List<StepLine> steps(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user, @RequestParam String process) {
        return tasks.openOfAll(access.all().stream().map(InspectionView::id).toList()).values().stream()
                .flatMap(List::stream)
                .filter(task -> task.processKey().equals(process))
                .collect(Collectors.groupingBy(Piece::elementId))
                .entrySet()
                .stream()
                .map(step -> step(step.getKey(), step.getValue()))
                .sorted(Comparator.comparing(StepLine::element))
                .toList();
    }

    private StepLine step(String element, List<Piece> waiting) {
        return new StepLine(
                element,
                waiting.get(0).name(),
                waiting.size(),
                (int) waiting.stream()
                        .filter(task -> task.due() != null && task.due().isBefore(clock.instant()))
                        .count(),
                waiting.stream()
                        .map(Piece::begun)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
