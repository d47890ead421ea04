package org.waymark.inspection.deadlines;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which step of the work a reminder or an escalation is about: the last part of its element's id. */
final class StepInModel {

    private StepInModel() {}

    /** {@code draft} of {@code service-remind-draft}. */
    static String of(DelegateExecution execution, String prefix) {
        String element = execution.getCurrentActivityId();
        if (!element.startsWith(prefix)) {
            throw new IllegalStateException("The element %s should be called %s…".formatted(element, prefix));
        }
        return element.substring(prefix.length());
    }
}
