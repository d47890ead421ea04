package org.waymark.casework;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.ModelBean;

/**
 * Names the task of a stage as the framework names the stage; where that is what the model says, it stays. The diagram
 * keeps the drawn name: one written there as an expression would stand raw in Cockpit.
 */
@Component("nameStage")
class NameStage implements TaskListener, ModelBean {

    private static final String EVALUATE = "Evaluate ";

    private final Inspections inspections;

    NameStage(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public void notify(DelegateTask task) {
        Framework framework = inspections
                .byId((String) task.getVariable(ChildJourneyProcess.INSPECTION_ID))
                .framework();
        String stage = ChildJourneyProcess.stageOf(
                task.getTaskDefinitionKey(), (String) task.getVariable(ChildJourneyProcess.STAGE));
        task.setName(nameOf(framework.stage(stage), task.getName()));
    }

    /**
     * Such as {@code Evaluate leaving care}; what begins with more than one capital is not made small.
     *
     * @param drawn the name that the model gives, such as {@code Evaluate the assessment}
     */
    static String nameOf(Framework.Stage stage, String drawn) {
        String title = stage.title();
        if (drawn.equalsIgnoreCase(EVALUATE + title) || drawn.equalsIgnoreCase(EVALUATE + "the " + title)) {
            return drawn;
        }
        boolean word = title.length() > 1 && !Character.isUpperCase(title.charAt(1));
        return EVALUATE + (word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title);
    }
}
