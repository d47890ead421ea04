package org.waymark.rehearsal;

import java.util.List;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.rehearsal.outcome.StuckRun;

/** Who does a task: whoever has it, or one of those who may claim it. */
class ActorOfTask {

    private final EngineByHand engine;
    private final Inspections inspections;
    private final String inspectionId;
    private int turn;

    ActorOfTask(EngineByHand engine, Inspections inspections, String inspectionId) {
        this.engine = engine;
        this.inspections = inspections;
        this.inspectionId = inspectionId;
    }

    String actorOf(WaitingTask task) {
        if (task.assignee() != null) {
            return task.assignee();
        }
        String group = engine.candidateGroups(task.id()).stream()
                .findFirst()
                .orElseThrow(() -> new StuckRun("The task " + task.elementId() + " is for nobody."));
        return switch (group) {
            case "managers" -> "manager";
            case "quality" -> "quality";
            case "inspectors" -> nextInspector();
            default -> group; // an authority's groups are played by the user of the same name
        };
    }

    private String nextInspector() {
        InspectionView view = inspections.byId(inspectionId);
        // A partner inspectorate's inspectors are given their work by name
        List<String> inspectors = view.members().stream()
                .filter(member -> member.role() != Role.QUALITY && !member.isPartner())
                .map(Member::userId)
                .toList();
        return inspectors.get(turn++ % inspectors.size());
    }
}
