package org.waymark.inspection.preparation;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.Step;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;

/** After the call: the day of notice is known, and a letter confirms to the authority what it was told. */
@Component("openToAuthority")
class OpenToAuthority implements Step {

    private final Inspections inspections;
    private final Milestones milestones;
    private final Post post;
    private final AuthorityAccounts accounts;
    private final ApplicationEventPublisher events;

    OpenToAuthority(
            Inspections inspections,
            Milestones milestones,
            Post post,
            AuthorityAccounts accounts,
            ApplicationEventPublisher events) {
        this.inspections = inspections;
        this.milestones = milestones;
        this.post = post;
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InspectionView view = inspections.byId(InspectionProcess.inspectionId(execution));
        milestones.reachedOn(view.id(), "notice", London.dateOf(view.call().at()));
        Letter letter = new Letter(
                "inspection-opened",
                view.id(),
                Map.of(
                        "reference",
                        view.reference(),
                        "authority",
                        view.authority().name(),
                        "head",
                        view.framework().joint().headOfAuthority()));
        post.toGroup(view.authority().dcsGroup(), letter);
        post.toGroup(view.authority().linkGroup(), letter);
        askForAccounts(view);
        inspections.note(view.id(), "Opened to the authority", null);
        events.publishEvent(new InspectionOpened(view.id()));
    }

    /** Nobody may know of the inspection before, so nobody could make the accounts. */
    private void askForAccounts(InspectionView view) {
        List<String> missing =
                accounts.missing(view.authority(), view.framework().joint().headInShort());
        if (!missing.isEmpty()) {
            post.toGroup(
                    StaffGroups.ADMINISTRATORS,
                    new Letter(
                            "nobody-signs-in",
                            view.id(),
                            Map.of(
                                    "reference", view.reference(),
                                    "authority", view.authority().name(),
                                    "who", String.join(" and among ", missing))));
        }
    }
}
