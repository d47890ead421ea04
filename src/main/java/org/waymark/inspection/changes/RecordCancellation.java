package org.waymark.inspection.changes;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.Step;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;

/** The inspection is cancelled: an authority that knew of it is told; one that did not, never is. */
@Component("recordCancellation")
class RecordCancellation implements Step {

    private final Inspections inspections;
    private final Post post;
    private final ApplicationEventPublisher events;

    RecordCancellation(Inspections inspections, Post post, ApplicationEventPublisher events) {
        this.inspections = inspections;
        this.post = post;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = InspectionProcess.inspectionId(execution);
        InspectionView view = inspections.byId(id);
        inspections.cancel(id);
        if (view.call() != null) {
            Map<String, String> fields = Map.of(
                    "reference", view.reference(), "authority", view.authority().name());
            Letter letter = new Letter("inspection-cancelled", id, fields);
            post.toGroup(view.authority().dcsGroup(), letter);
            post.toGroup(view.authority().linkGroup(), letter);
        }
        events.publishEvent(new InspectionCancelled(id));
    }
}
