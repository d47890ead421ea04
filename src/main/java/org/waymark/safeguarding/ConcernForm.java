package org.waymark.safeguarding;

import java.time.Clock;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** A form about one concern. */
abstract class ConcernForm<A> implements TaskForm<A> {

    final Concerns concerns;
    private final Inspections inspections;
    private final Clock clock;

    ConcernForm(Concerns concerns, Inspections inspections, Clock clock) {
        this.concerns = concerns;
        this.inspections = inspections;
        this.clock = clock;
    }

    @Override
    public Object context(OpenTask task) {
        Concern concern = concerns.byId(ConcernProcess.concernId(task));
        return ConcernPage.of(
                concern,
                concerns.uniqueId(concern).orElse(null),
                ConcernDueDate.of(task, concern),
                clock.instant(),
                inspections.byId(task.inspectionId()),
                task.user());
    }
}
