package org.waymark.inspection.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.ModelBean;

/** What the model of a notice asks. */
@Component("bodyNotice")
public class NoticeInModel implements ModelBean {

    private final NoticeToBody.Finder notices;

    NoticeInModel(NoticeToBody.Finder notices) {
        this.notices = notices;
    }

    /** Whose it is to tell the head. */
    public String teller(DelegateExecution execution) {
        return NoticeProcess.notice(notices, execution).teller();
    }

    /** Whether it is to supply information. */
    public boolean asked(DelegateExecution execution) {
        return !NoticeProcess.notice(notices, execution).askedFor().isEmpty();
    }

    /** The group that supplies it. */
    public String contacts(DelegateExecution execution) {
        return NoticeProcess.notice(notices, execution).organisation().contactGroup();
    }
}
