package org.waymark.fieldwork;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.engine.ModelBean;

/** What the model asks of an activity. */
@Component("activities")
public class ActivitiesInModel implements ModelBean {

    private final Fieldwork fieldwork;

    ActivitiesInModel(Fieldwork fieldwork) {
        this.fieldwork = fieldwork;
    }

    /** {@code observation}, {@code interview}, {@code meeting} or {@code document}. */
    public String kind(DelegateExecution execution) {
        return activity(execution).kind().id();
    }

    /** The user whose task it is. */
    public String inspector(DelegateExecution execution) {
        return activity(execution).inspector();
    }

    private Activity activity(DelegateExecution execution) {
        return fieldwork.activity((String) execution.getVariable(FieldworkInProcess.ACTIVITY_ID));
    }
}
