package org.waymark.oversight;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.casework.Cases;
import org.waymark.fieldwork.PlannedActivities;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.team.SuccessorsInTeams;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.machine.Sha256;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * Somebody falls ill, and another takes on their place in every inspection: looked at first, then done for those chosen,
 * in one transaction. Nothing is done when anything changed since it was looked at.
 */
@Service
class Reassignments {

    private final Inspections inspections;
    private final SuccessorsInTeams successors;
    private final Cases cases;
    private final PlannedActivities planned;
    private final TaskTrail tasks;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Reassignments(
            Inspections inspections,
            SuccessorsInTeams successors,
            Cases cases,
            PlannedActivities planned,
            TaskTrail tasks,
            People people,
            Audit audit,
            Clock clock) {
        this.inspections = inspections;
        this.successors = successors;
        this.cases = cases;
        this.planned = planned;
        this.tasks = tasks;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What would move.
     *
     * @param version of all that is shown; what is done names it
     */
    record Preview(String version, String leaver, String successor, List<Line> inspections) {}

    /**
     * @param role       the leaver's, in words
     * @param activities entries of theirs from today on
     * @param problem    why the successor cannot take it on; null when they can
     */
    record Line(
            String inspectionId,
            String reference,
            String authority,
            String role,
            long cases,
            long tasks,
            long activities,
            String problem) {}

    @Transactional(readOnly = true)
    public Preview preview(String leaver, String successor) {
        List<InspectionView> concerned = inspections.all().stream()
                .filter(inspection -> successors.concerns(inspection, leaver))
                .sorted(Comparator.comparing(InspectionView::firstDay).thenComparing(InspectionView::reference))
                .toList();
        Set<String> ids = concerned.stream().map(InspectionView::id).collect(Collectors.toSet());
        List<Cases.OfInspector> owned = ids.isEmpty() ? List.of() : cases.openByOwner(ids);
        List<PlannedActivities.Entry> entries = planned.of(ids, London.dateOf(clock.instant()));
        Map<String, List<TaskTrail.Piece>> open = tasks.openOfAll(ids);
        List<Line> lines = new ArrayList<>();
        for (InspectionView inspection : concerned) {
            String id = inspection.id();
            lines.add(new Line(
                    id,
                    inspection.reference(),
                    inspection.authority().name(),
                    role(inspection, leaver),
                    owned.stream()
                            .filter(one -> one.getInspectionId().equals(id)
                                    && one.getOwner().equals(leaver))
                            .mapToLong(Cases.OfInspector::getCases)
                            .sum(),
                    open.getOrDefault(id, List.of()).stream()
                            .filter(task -> leaver.equals(task.assignee()))
                            .count(),
                    entries.stream()
                            .filter(entry -> entry.inspectionId().equals(id)
                                    && entry.inspector().equals(leaver))
                            .count(),
                    successors.problem(inspection, leaver, successor).orElse(null)));
        }
        return new Preview(
                Sha256.hex(leaver + " " + successor + " " + lines), people.name(leaver), people.name(successor), lines);
    }

    /** @param connection what connects the successor with any of these authorities; empty when nothing does */
    record Wanted(
            String leaver,
            String successor,
            List<String> inspections,
            String version,
            String reason,
            String connection) {}

    /**
     * @return in how many inspections it was done: in all that were named, or none
     * @throws RefusedAnswers when it cannot be so, or is not any more as it was shown
     */
    @WriteTransaction
    public int reassign(Wanted wanted, String manager) {
        Preview now = preview(wanted.leaver(), wanted.successor());
        if (!now.version().equals(wanted.version())) {
            throw RefusedAnswers.of(
                    "", "Something has changed since you looked. Look at what would move once more, then confirm it.");
        }
        List<Line> chosen = now.inspections().stream()
                .filter(line -> wanted.inspections().contains(line.inspectionId()))
                .sorted(Comparator.comparing(Line::inspectionId))
                .toList();
        if (chosen.isEmpty()) {
            throw RefusedAnswers.of("inspections", "Choose at least one inspection.");
        }
        chosen.stream().filter(line -> line.problem() != null).findFirst().ifPresent(line -> {
            throw RefusedAnswers.of("inspections", line.authority() + ": " + line.problem());
        });
        String connection = wanted.connection() == null || wanted.connection().isBlank()
                ? null
                : wanted.connection().strip();
        chosen.forEach(line -> successors.replace(
                line.inspectionId(),
                wanted.leaver(),
                wanted.successor(),
                wanted.reason().strip(),
                connection));
        audit.add(manager, "reassign-work", null, wanted.leaver(), "recorded");
        return chosen.size();
    }

    private static String role(InspectionView inspection, String user) {
        Role role = inspection.members().stream()
                .filter(member -> member.userId().equals(user))
                .map(Member::role)
                .findFirst()
                .orElseThrow();
        return role.inWords();
    }
}
