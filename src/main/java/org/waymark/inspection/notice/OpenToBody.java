package org.waymark.inspection.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.Step;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;

/** After its head was told: the head gets the letter of notice, its contacts learn where to look. */
@Component("openToBody")
class OpenToBody implements Step {

    private final NoticeToBody.Finder notices;
    private final Inspections inspections;
    private final BodyAccounts accounts;
    private final Post post;

    OpenToBody(NoticeToBody.Finder notices, Inspections inspections, BodyAccounts accounts, Post post) {
        this.notices = notices;
        this.inspections = inspections;
        this.accounts = accounts;
        this.post = post;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NoticeToBody notice = NoticeProcess.notice(notices, execution);
        String id = notice.inspection().id();
        InspectedOrganisation organisation = notice.organisation();
        post.toGroup(organisation.headGroup(), new Letter("body-notice", id, notice.fields()));
        post.toGroup(organisation.contactGroup(), new Letter("body-opened", id, notice.fields()));
        List<String> missing = accounts.missing(organisation);
        if (!missing.isEmpty()) {
            Map<String, String> fields = new HashMap<>(notice.fields());
            fields.put("authority", organisation.name());
            fields.put("who", String.join(" and among ", missing));
            post.toGroup(StaffGroups.ADMINISTRATORS, new Letter("nobody-signs-in", id, fields));
        }
        inspections.note(id, "Opened to " + organisation.name(), null);
    }
}
