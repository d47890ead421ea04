package org.waymark.inspection.notice;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.ModelBean;

/** Names the task after whom it is to tell: one lead may have several such tasks on one morning. */
@Component("nameNotice")
class NameNotice implements TaskListener, ModelBean {

    private final NoticeToBody.Finder notices;

    NameNotice(NoticeToBody.Finder notices) {
        this.notices = notices;
    }

    @Override
    public void notify(DelegateTask task) {
        NoticeToBody notice = NoticeProcess.notice(notices, task);
        task.setName("Tell the %s and record it: %s"
                .formatted(notice.body().head(), notice.organisation().name()));
    }
}
