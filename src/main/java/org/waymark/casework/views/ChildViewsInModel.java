package org.waymark.casework.views;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.ModelBean;

/** What the model of a view asks. */
@Component("childViews")
public class ChildViewsInModel implements ModelBean {

    private final ViewBook book;
    private final Inspections inspections;

    ChildViewsInModel(ViewBook book, Inspections inspections) {
        this.book = book;
        this.inspections = inspections;
    }

    /** Whose it is until they hand it over: the lead of the inspectorate that is asked. */
    public String viewer(DelegateExecution execution) {
        InspectorateView view = view(execution);
        return inspections
                .byId(view.inspectionId())
                .leadOf(view.inspectorate())
                .orElseThrow(() -> new IllegalStateException("No lead inspector has been named for this inspection."));
    }

    InspectorateView view(VariableScope scope) {
        return book.byId(UUID.fromString((String) scope.getVariable(ChildViewProcess.VIEW_ID)))
                .orElseThrow();
    }
}
