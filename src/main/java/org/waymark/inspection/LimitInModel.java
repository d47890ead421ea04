package org.waymark.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A room that puts tasks before people with a limit agreed for each, which goes before the framework's. */
public interface LimitInModel {

    /**
     * @param task the task's element id without its {@code task-}
     * @return the last day on which it can be done in time; empty where it has no limit of its own
     */
    Optional<LocalDate> limitOf(DelegateExecution execution, String task);
}
