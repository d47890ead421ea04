package org.waymark.report.factualaccuracy;

import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.factualaccuracy.Attachments.Offered;

/** Takes the files that whoever comments on the draft attaches to their task. */
@Service
public class AttachmentDesk {

    private final Desk desk;
    private final Attachments attachments;
    private final FactsChecks checks;

    AttachmentDesk(Desk desk, Attachments attachments, FactsChecks checks) {
        this.checks = checks;
        this.desk = desk;
        this.attachments = attachments;
    }

    /**
     * Keeps a file that the current user attaches to the task whose assignee they are.
     *
     * @return all files of the body whose task it is
     * @throws Desk.TaskNotFound when this user has no such task
     * @throws Desk.NotYourTask  when the task is not this user's
     * @throws RefusedAnswers    when the file may not be attached
     */
    public List<Offered> attach(String taskId, String name, byte[] content) {
        Desk.Page page = desk.open(taskId);
        if (!page.task().elementId().equals(SavedComments.TASK)) {
            throw new Desk.TaskNotFound();
        }
        if (!page.mine()) {
            throw new Desk.NotYourTask("Claim the task before you attach a file.");
        }
        return attachments.keep(
                page.task().inspectionId(),
                checks.organisation(page.task()).map(InspectedOrganisation::id).orElse(null),
                name,
                content,
                page.task().user());
    }
}
