package org.waymark.safeguarding;

import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

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
        Concern concern = concerns.byId(ConcernProcess.concernId(task));
        return ConcernPage.of(
                concern,
                ConcernDueDate.of(task).orElseGet(concern::dueNow),
                inspections.byId(task.inspectionId()),
                task.user());
    }
}
