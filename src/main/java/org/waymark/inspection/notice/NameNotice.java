package org.waymark.inspection.notice;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.ModelBean;

/** Names a task after the body that it is about: one lead tells several on one morning, and managers see all of them. */
@Component("nameNotice")
class NameNotice implements TaskListener, ModelBean {

    private final NoticeToBody.Finder notices;

    NameNotice(NoticeToBody.Finder notices) {
        this.notices = notices;
    }

    @Override
    public void notify(DelegateTask task) {
        NoticeToBody notice = NoticeProcess.notice(notices, task);
        task.setName(
                task.getTaskDefinitionKey().equals(NoticeProcess.SUPPLY)
                        ? task.getName() + ": " + notice.organisation().name()
                        : "Tell the %s and record it: %s"
                                .formatted(
                                        notice.body().head(),
                                        notice.organisation().name()));
    }
}
