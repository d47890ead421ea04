package org.waymark.inspection.deadlines;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.waymark.inspection.InspectionProcess;

/**
 * Which step of the work a reminder or an escalation is about: what called for it, where one element tells of several
 * limits; the last part of the element's id, where it tells of one.
 */
final class StepInModel {

    private StepInModel() {}

    /** {@code draft} of the limit that called, or {@code lists} of {@code service-remind-lists}. */
    static String of(DelegateExecution execution, String kind) {
        String element = execution.getCurrentActivityId();
        if (element.equals(kind)) {
            return ofTheLimit(execution);
        }
        if (!element.startsWith(kind + "-")) {
            throw new IllegalStateException(
                    "The element %s should be called %s or %s-…".formatted(element, kind, kind));
        }
        return element.substring(kind.length() + 1);
    }

    /** The step whose limit called. */
    static String ofTheLimit(DelegateExecution execution) {
        return (String) execution.getVariable(InspectionProcess.LIMIT);
    }
}
