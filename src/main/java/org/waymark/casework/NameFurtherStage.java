package org.waymark.casework;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.ModelBean;

/**
 * Names the task of a further stage as the framework names the stage. The diagram keeps the drawn name: one written there
 * as an expression would stand raw in Cockpit.
 */
@Component("nameFurtherStage")
class NameFurtherStage implements TaskListener, ModelBean {

    private final Inspections inspections;

    NameFurtherStage(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public void notify(DelegateTask task) {
        Framework framework = inspections
                .byId((String) task.getVariable(ChildJourneyProcess.INSPECTION_ID))
                .framework();
        task.setName(nameOf(framework.stage((String) task.getVariable(ChildJourneyProcess.STAGE))));
    }

    /** Such as {@code Evaluate leaving care}; what begins with more than one capital is not made small. */
    static String nameOf(Framework.Stage stage) {
        String title = stage.title();
        boolean word = title.length() > 1 && !Character.isUpperCase(title.charAt(1));
        return "Evaluate " + (word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title);
    }
}
