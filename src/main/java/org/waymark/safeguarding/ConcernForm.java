package org.waymark.safeguarding;

import org.waymark.desk.OpenTask;
import org.waymark.desk.TaskForm;
import org.waymark.inspection.Inspections;

/** A form about one concern. */
abstract class ConcernForm<A> implements TaskForm<A> {

    final Concerns concerns;
    private final Inspections inspections;

    ConcernForm(Concerns concerns, Inspections inspections) {
        this.concerns = concerns;
        this.inspections = inspections;
    }

    @Override
    public Object context(OpenTask task) {
        return ConcernPage.of(
                concerns.byId(ConcernProcess.concernId(task)), inspections.byId(task.inspectionId()), task.user());
    }
}
