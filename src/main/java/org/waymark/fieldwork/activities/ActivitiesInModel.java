package org.waymark.fieldwork.activities;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.ActivityKind;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkInProcess;
import org.waymark.inspection.deadlines.OwnTaskDeadlines;
import org.waymark.platform.engine.ModelBean;

/** What the model asks of an activity, and from when it is counted until it is recorded. */
@Component("activities")
public class ActivitiesInModel implements ModelBean, OwnTaskDeadlines {

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

    @Override
    public boolean knows(String task) {
        return Stream.of(ActivityKind.values()).map(FieldworkInProcess::taskOf).anyMatch(task::equals);
    }

    @Override
    public Basis limitOf(String task, UnaryOperator<String> variable) {
        return fieldwork.limitOf(variable.apply(FieldworkInProcess.ACTIVITY_ID));
    }

    private Activity activity(DelegateExecution execution) {
        return fieldwork.activity((String) execution.getVariable(FieldworkInProcess.ACTIVITY_ID));
    }
}
