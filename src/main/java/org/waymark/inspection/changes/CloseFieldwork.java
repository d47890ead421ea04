package org.waymark.inspection.changes;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.Step;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;

/**
 * The lead has opened the judgement meeting: what is still open in the fieldwork ends with it, and those whose tasks go
 * are told why they do.
 */
@Component("closeFieldwork")
class CloseFieldwork implements Step {

    private final Inspections inspections;
    private final Post post;

    CloseFieldwork(Inspections inspections, Post post) {
        this.inspections = inspections;
        this.post = post;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InspectionView inspection = inspections.byId(InspectionProcess.inspectionId(execution));
        inspections.endFieldwork(inspection.id());
        String lead = inspection.lead().orElse(null);
        inspection.inspectors().stream()
                .filter(inspector -> !inspector.equals(lead))
                .forEach(inspector -> post.toUser(inspector, letter("fieldwork-ended", inspection)));
        Letter toTheAuthority = letter("nothing-more-on-site", inspection);
        post.toGroup(inspection.authority().linkGroup(), toTheAuthority);
        post.toGroup(inspection.authority().dcsGroup(), toTheAuthority);
    }

    private static Letter letter(String template, InspectionView inspection) {
        return new Letter(
                template,
                inspection.id(),
                Map.of(
                        "reference", inspection.reference(),
                        "authority", inspection.authority().name(),
                        "inspection", inspection.id()));
    }
}
