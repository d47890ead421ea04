package org.waymark.inspection;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.engine.Step;
import org.waymark.notification.Letter;
import org.waymark.notification.Post;

/** The inspection is cancelled: an authority that knew of it is told; one that did not, never is. */
@Component("recordCancellation")
class RecordCancellation implements Step {

    private final Inspections inspections;
    private final Post post;

    RecordCancellation(Inspections inspections, Post post) {
        this.inspections = inspections;
        this.post = post;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = InspectionProcess.inspectionId(execution);
        InspectionView view = inspections.byId(id);
        inspections.cancel(id);
        if (view.call() != null) {
            post.toGroup(
                    view.authority().dcsGroup(),
                    new Letter(
                            "inspection-cancelled",
                            id,
                            Map.of(
                                    "reference",
                                    view.reference(),
                                    "authority",
                                    view.authority().name())));
        }
    }
}
