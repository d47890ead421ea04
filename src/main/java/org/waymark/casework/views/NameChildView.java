package org.waymark.casework.views;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseBook;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.ModelBean;

/** Names the task after the case and the inspectorate: one lead has several, and managers see those of all. */
@Component("nameChildView")
class NameChildView implements TaskListener, ModelBean {

    private final ChildViewsInModel views;
    private final CaseBook book;
    private final Inspections inspections;

    NameChildView(ChildViewsInModel views, CaseBook book, Inspections inspections) {
        this.views = views;
        this.book = book;
        this.inspections = inspections;
    }

    @Override
    public void notify(DelegateTask task) {
        InspectorateView view = views.view(task);
        task.setName("Look at case %s for %s"
                .formatted(
                        book.byId(view.caseId()).number(),
                        inspections
                                .byId(view.inspectionId())
                                .framework()
                                .joint()
                                .inspectorate(view.inspectorate())
                                .title()));
    }
}
