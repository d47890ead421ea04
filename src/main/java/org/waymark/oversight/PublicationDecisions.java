package org.waymark.oversight;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.RefusedAnswers;

/**
 * A final report is published, held or released from where managers look. It is the same task, with the same rules, as in
 * Tasklist: taken on and done in one step.
 */
@Service
class PublicationDecisions {

    /** What can be decided. */
    enum Decision {
        PUBLISH,
        HOLD,
        RELEASE
    }

    private final TaskTrail tasks;
    private final Desk desk;

    PublicationDecisions(TaskTrail tasks, Desk desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    /**
     * @param submission the same one has one effect, however often it is sent
     * @throws RefusedAnswers when the report is not where this can be decided, or something stands against it
     */
    public void decide(InspectionView inspection, Decision decision, String reason, String submission) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        if (decision != Decision.RELEASE) {
            answers.put("decision", decision == Decision.HOLD ? "hold" : "publish");
        }
        if (reason != null && !reason.isBlank()) {
            answers.put("reason", reason);
        }
        try {
            desk.takeAndRecord(waiting(inspection, decision), submission, answers);
        } catch (Desk.NotYourTask taken) {
            throw RefusedAnswers.of("", taken.getMessage());
        }
    }

    private String waiting(InspectionView inspection, Decision decision) {
        List<TaskTrail.Piece> open =
                tasks.of(inspection.id(), List.of(PublicationLine.DECIDES, PublicationLine.RELEASES)).stream()
                        .filter(TaskTrail.Piece::isOpen)
                        .toList();
        String wanted = decision == Decision.RELEASE ? PublicationLine.RELEASES : PublicationLine.DECIDES;
        return open.stream()
                .filter(task -> task.elementId().equals(wanted))
                .map(TaskTrail.Piece::id)
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of("", notNow(!open.isEmpty(), decision)));
    }

    private static String notNow(boolean waits, Decision decision) {
        if (!waits) {
            return "There is no final text of this inspection whose publication could be decided: it is not final yet, or it"
                    + " is published already.";
        }
        return decision == Decision.RELEASE
                ? "Its publication is not held any more. Decide whether it is published now."
                : "Its publication is held already. Release it first, with the reason.";
    }
}
